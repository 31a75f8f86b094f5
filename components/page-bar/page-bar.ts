import type { PageClient } from '../page/page-client';
import type { PageCounts, PageState } from '../page/page-state';
import { countPage, keysOf } from '../page/page-state';
import { element, trustedButton } from '../dom/element';
import { drawIcon, drawLogo } from '../icon/draw-icon';
import { attachStyledShadow } from '../style/attach-shadow';
import { themeBehind } from '../style/theme';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { BAR_TEXT as TEXT } from './bar-text';
import css from './page-bar.css?inline';

interface PageBarDeps {
  state: PageState;
  client: PageClient;
  verifyAll: () => Promise<void>;
  goTo: (key: string) => boolean;
}

/** Above the table's block where the page's layout has a place for it, else floating at the foot. */
export interface BarPlace {
  block: HTMLElement;
  flows: boolean;
  theme: 'light' | 'dark';
}

/** The slim bar above the first table: what is on the page, one button, progress and stop. */
export interface PageBar {
  render(place: BarPlace | null): void;
  remove(): void;
}

const TONES = ['genuine', 'problem', 'undetermined'] as const;

export function createPageBar(deps: PageBarDeps): PageBar {
  const { state, client } = deps;
  const host = document.createElement('fapiao-bar');
  const root = attachStyledShadow(host, css);
  const bar = element('div', 'bar');
  bar.setAttribute('role', 'region');
  root.append(bar);
  let shown = '';
  let dismissed = false;

  const text = (phrase: Phrase, values = {}) =>
    say(state.desk?.language ?? 'zh_CN', phrase, values);

  /** The phrase with its number in bold. */
  const counted = (phrase: Phrase, n: number): Node => {
    const [before = '', after = ''] = text(phrase, { n: '|' }).split('|');
    return element('span', '', before, element('b', '', String(n)), after);
  };

  const counts = (c: PageCounts): Node[] => [
    counted(TEXT.all, c.all),
    element('span', 'dim', '·'),
    counted(TEXT.known, c.known),
    element('span', 'dim', '·'),
    counted(TEXT.open, c.open),
  ];

  const results = (c: PageCounts): Node[] =>
    TONES.filter((tone) => c.answered[tone] > 0).map((tone) =>
      element(
        'span',
        `st s-${tone}`,
        drawIcon(tone, 14),
        `${text(TEXT[tone])} ${c.answered[tone]}`,
      ),
    );

  const meter = (c: PageCounts): Node => {
    const done = c.answered.genuine + c.answered.problem + c.answered.undetermined;
    const parts = TONES.map((tone) => {
      const part = element('i', `s-${tone}`);
      part.style.width = `${(100 * c.answered[tone]) / Math.max(1, done + c.running)}%`;
      return part;
    });
    const box = element('div', 'meter', ...parts);
    box.setAttribute('role', 'progressbar');
    box.setAttribute('aria-valuenow', String(done));
    box.setAttribute('aria-valuemax', String(done + c.running));
    return box;
  };

  const goToProblem = () => {
    const problems = keysOf(state).filter(
      (key) => state.fresh.has(key) && state.states.get(key)?.latest?.verdict.answer === 'problem',
    );
    const at = problems.indexOf(bar.dataset['problem'] ?? '');
    const next = problems[(at + 1) % problems.length];
    if (next === undefined) return;
    bar.dataset['problem'] = next;
    deps.goTo(next);
  };

  const close = () => {
    const button = trustedButton('btn q', dismiss, drawIcon('close'));
    button.setAttribute('aria-label', text(TEXT.close));
    return button;
  };
  const dismiss = () => {
    dismissed = true;
    host.remove();
  };

  const content = (c: PageCounts): Node[] => {
    const logo = drawLogo(20);
    if (!state.desk?.provider) {
      const open = () => void client.openPlace('settings', null);
      const button = trustedButton('btn p end', open, text(TEXT.setUp));
      const note = element('span', 'dim', text(TEXT.noProvider));
      return [logo, counted(TEXT.all, c.all), note, button, close()];
    }
    if (c.running > 0) {
      const done = c.answered.genuine + c.answered.problem + c.answered.undetermined;
      const progress = element('span', '', text(TEXT.running, { done, all: done + c.running }));
      const stop = () => void client.stop(keysOf(state));
      const button = trustedButton('btn end', stop, drawIcon('stop', 14), text(TEXT.stop));
      return [logo, progress, meter(c), ...results(c), button];
    }
    const who = element('span', 'dim', text(TEXT.sends, { provider: state.desk.provider.name }));
    const ask = trustedButton('btn p', () => void deps.verifyAll(), text(TEXT.verify));
    ask.disabled = c.open === 0;
    const next = trustedButton('btn', goToProblem, drawIcon('arrow', 14), text(TEXT.nextProblem));
    const right = element(
      'span',
      'row end',
      ...(c.answered.problem > 0 ? [next] : []),
      ask,
      close(),
    );
    return [logo, ...counts(c), ...results(c), element('i', 'sep'), who, right];
  };

  return {
    render(place) {
      if (!place || !state.desk || dismissed) {
        host.remove();
        return;
      }
      const c = countPage(state);
      const signature = JSON.stringify([c, state.desk]);
      if (signature !== shown) {
        shown = signature;
        bar.setAttribute('aria-label', text(TEXT.name));
        bar.replaceChildren(...content(c));
      }
      attach(host, place);
    },
    remove: () => host.remove(),
  };
}

/** Where the bar of a table goes. Asks for styles: call it before anything is written. */
export function findBarPlace(table: HTMLElement): BarPlace {
  const block = table.closest<HTMLElement>('.t-table') ?? table;
  const parent = block.parentElement ?? document.body;
  const flows = ['block', 'flow-root'].includes(getComputedStyle(parent).display);
  return { block, flows, theme: themeBehind(parent) };
}

function attach(host: HTMLElement, { block, flows, theme }: BarPlace): void {
  if (host.isConnected && (!flows || host.nextElementSibling === block)) return;
  host.dataset['theme'] = theme;
  host.toggleAttribute('data-float', !flows);
  if (flows) block.before(host);
  else document.body.append(host);
}
