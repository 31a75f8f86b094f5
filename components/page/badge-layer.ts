import type { Candidate } from '@/utils/detect/candidate';
import type { Collected } from '@/utils/detect/collect/tables';
import type { Badge } from '../badge/badge';
import { createBadge } from '../badge/badge';
import { viewBadge } from '../badge/badge-view';
import { placeBadges } from '../badge/place-badge';
import { themeBehind } from '../style/theme';
import type { PageState } from './page-state';

interface BadgeLayerDeps {
  state: PageState;
  verify: (candidates: readonly Candidate[]) => Promise<void>;
  open: (candidate: Candidate, anchor: HTMLElement, focus: HTMLElement) => void;
}

interface Mounted {
  badge: Badge;
  candidate: Candidate;
}

/** All badges of a page: one for each cell that shows an invoice number, never two. */
export interface BadgeLayer {
  place(collected: Collected): void;
  render(): void;
  firstTable(): HTMLElement | null;
  goTo(key: string): boolean;
  remove(): void;
}

export function createBadgeLayer({ state, verify, open }: BadgeLayerDeps): BadgeLayer {
  const mounted = new Map<HTMLElement, Mounted>();

  const press = (event: MouseEvent, cell: HTMLElement) => {
    event.stopPropagation(); // the row has a click of its own
    event.preventDefault();
    const entry = mounted.get(cell);
    if (!event.isTrusted || !entry) return; // a page's script must not be able to spend money
    const { candidate, badge } = entry;
    const isReady = badge.host.dataset['state'] === 'ready' && candidate.missing.length === 0;
    if (isReady && state.desk?.provider) void verify([candidate]);
    else open(candidate, badge.host, badge.button);
  };

  const mount = (cell: HTMLElement): Badge => {
    const badge = createBadge();
    badge.button.addEventListener('click', (event) => press(event, cell));
    return badge;
  };

  const render = () => {
    const now = Date.now();
    for (const { badge, candidate } of mounted.values()) {
      const { key, missing } = candidate;
      const language = state.desk?.language ?? 'zh_CN';
      const fresh = state.fresh.has(key);
      const view = viewBadge({ key, missing, fresh, language, now, state: state.states.get(key) });
      badge.show(key, view);
    }
  };

  return {
    render,
    place(collected) {
      const wanted = new Map<HTMLElement, Candidate>();
      for (const candidate of state.candidates) {
        const cell = collected.cellOf(candidate.rowId, candidate.column);
        if (cell) wanted.set(cell, candidate);
      }
      for (const [cell, { badge }] of mounted) {
        if (wanted.has(cell)) continue;
        badge.host.remove();
        mounted.delete(cell);
      }
      for (const [cell, candidate] of wanted) {
        mounted.set(cell, { badge: mounted.get(cell)?.badge ?? mount(cell), candidate });
      }
      render();
      placeBadges([...mounted].map(([cell, { badge }]) => ({ cell, host: badge.host })));
      const first = mounted.keys().next().value;
      const theme = first ? themeBehind(first) : 'light';
      for (const { badge } of mounted.values()) badge.host.dataset['theme'] = theme;
    },
    firstTable: () => mounted.keys().next().value?.closest('table') ?? null,
    goTo(key) {
      const target = [...mounted.values()].find((entry) => entry.candidate.key === key);
      target?.badge.host.scrollIntoView({ block: 'center' });
      target?.badge.button.focus();
      return target !== undefined;
    },
    remove() {
      for (const { badge } of mounted.values()) badge.host.remove();
      mounted.clear();
    },
  };
}
