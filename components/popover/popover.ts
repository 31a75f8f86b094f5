import type { Candidate } from '@/utils/detect/candidate';
import { element, trustedButton } from '../dom/element';
import { drawIcon } from '../icon/draw-icon';
import type { PageClient } from '../page/page-client';
import type { PageState } from '../page/page-state';
import { attachStyledShadow } from '../style/attach-shadow';
import { themeBehind } from '../style/theme';
import { renderPopover } from './popover-content';
import css from './popover.css?inline';

interface PopoverDeps {
  state: PageState;
  client: PageClient;
  verify: (candidates: readonly Candidate[]) => Promise<void>;
}

/** The details of one invoice beside its badge. It takes the focus and gives it back. */
export interface Popover {
  open(candidate: Candidate, anchor: HTMLElement, focus: HTMLElement): void;
  render(): void;
  close(): void;
}

const WIDTH = 440;
const GAP = 8;

export function createPopover({ state, client, verify }: PopoverDeps): Popover {
  let panel: Panel | null = null; // made at the first opening: most pages never open one
  let current: { candidate: Candidate; anchor: HTMLElement; focus: HTMLElement } | null = null;

  const close = () => {
    document.removeEventListener('pointerdown', onOutside, true);
    panel?.host.remove();
    current?.focus.focus({ preventScroll: true });
    current = null;
  };
  const onOutside = (event: Event) => {
    if (panel && !event.composedPath().includes(panel.host)) close();
  };

  const render = () => {
    if (!current || !panel) return;
    if (!current.anchor.isConnected) {
      close();
      return;
    }
    const { candidate } = current;
    const closeButton = trustedButton('btn q end', close, drawIcon('close'));
    const ask = (changed: Candidate) => {
      close();
      void verify([changed]);
    };
    panel.box.replaceChildren(...renderPopover({ candidate, state, client, ask, closeButton }));
    panel.box.setAttribute('aria-label', candidate.key);
  };

  return {
    open(candidate, anchor, focus) {
      current = { candidate, anchor, focus };
      panel ??= createPanel(close);
      const { host, box } = panel;
      host.dataset['theme'] = themeBehind(anchor);
      render();
      document.body.append(host);
      moveBeside(host, anchor);
      box.focus({ preventScroll: true });
      document.addEventListener('pointerdown', onOutside, true);
    },
    render,
    close,
  };
}

interface Panel {
  host: HTMLElement;
  box: HTMLElement;
}

function createPanel(close: () => void): Panel {
  const host = document.createElement('fapiao-popover');
  const root = attachStyledShadow(host, css);
  const box = element('div', 'pop');
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  root.append(box);
  root.addEventListener('keydown', (event) => {
    event.stopPropagation(); // the page has hot keys of its own
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  });
  return { host, box };
}

/** To the right of the badge, so that the column of badges stays readable; back inside the window. */
function moveBeside(host: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const height = host.offsetHeight || 320;
  const left = Math.max(12, Math.min(at.right + GAP, innerWidth - WIDTH - 12));
  const top = Math.max(12, Math.min(at.top - 12, innerHeight - height - 12));
  host.style.left = `${left + scrollX}px`;
  host.style.top = `${top + scrollY}px`;
}
