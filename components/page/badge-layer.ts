import type { Candidate } from '@/utils/detect/candidate';
import type { Collected } from '@/utils/detect/collect/tables';
import type { Badge } from '../badge/badge';
import { createBadge } from '../badge/badge';
import { viewBadge } from '../badge/badge-view';
import type { Room } from '../badge/place-badge';
import { measureRooms, placeBadge } from '../badge/place-badge';
import type { BarPlace } from '../page-bar/page-bar';
import { findBarPlace } from '../page-bar/page-bar';
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

interface Place {
  cell: HTMLElement;
  candidate: Candidate;
  room: Room;
}

/** All badges of a page: one for each cell that shows an invoice number, never two. */
export interface BadgeLayer {
  place(collected: Collected): void;
  render(): void;
  /** Where the page bar goes: above the table of the first badge. */
  barPlace(): BarPlace | null;
  goTo(key: string): boolean;
  remove(): void;
}

/** Badges that are out of sight are put in place so many at a time, between the page's own work. */
const BATCH = 50;

export function createBadgeLayer({ state, verify, open }: BadgeLayerDeps): BadgeLayer {
  const mounted = new Map<HTMLElement, Mounted>();
  let theme: 'light' | 'dark' = 'light';
  let barPlace: BarPlace | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;

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

  const show = ({ badge, candidate: { key, missing } }: Mounted, now: number) => {
    const language = state.desk?.language ?? 'zh_CN';
    const fresh = state.fresh.has(key);
    const view = viewBadge({ key, missing, fresh, language, now, state: state.states.get(key) });
    badge.show(key, view);
    badge.host.dataset['theme'] = theme;
  };

  const mountAll = (places: readonly Place[]) => {
    const now = Date.now();
    for (const { cell, candidate, room } of places) {
      const entry = { badge: mounted.get(cell)?.badge ?? mount(cell), candidate };
      mounted.set(cell, entry);
      show(entry, now);
      placeBadge(cell, entry.badge.host, room);
    }
  };

  const mountLater = (places: readonly Place[]) => {
    if (places.length === 0) return;
    pending = setTimeout(() => {
      mountAll(places.slice(0, BATCH).filter(({ cell }) => cell.isConnected));
      mountLater(places.slice(BATCH));
    });
  };

  const unmountOthers = (wanted: ReadonlyMap<HTMLElement, Candidate>) => {
    for (const [cell, { badge }] of mounted) {
      if (wanted.has(cell)) continue;
      badge.host.remove();
      mounted.delete(cell);
    }
  };

  return {
    render() {
      const now = Date.now();
      for (const entry of mounted.values()) show(entry, now);
    },
    place(collected) {
      clearTimeout(pending);
      const wanted = wantedCells(state.candidates, collected);
      unmountOthers(wanted);
      const [first] = wanted.keys();
      if (!first) return;
      // Styles and sizes are asked for before anything is written, or each question costs a layout.
      theme = themeBehind(first);
      barPlace = findBarPlace(first.closest('table') ?? first);
      const rooms = measureRooms([...wanted.keys()]);
      const places = [...wanted].flatMap(([cell, candidate], index) => {
        const room = rooms[index];
        return room ? [{ cell, candidate, room }] : [];
      });
      mountAll(places.filter(({ room }) => room.isNear));
      mountLater(places.filter(({ room }) => !room.isNear));
    },
    barPlace: () => (mounted.size > 0 ? barPlace : null),
    goTo(key) {
      const target = [...mounted.values()].find((entry) => entry.candidate.key === key);
      target?.badge.host.scrollIntoView({ block: 'center' });
      target?.badge.button.focus();
      return target !== undefined;
    },
    remove() {
      clearTimeout(pending);
      unmountOthers(new Map());
    },
  };
}

function wantedCells(
  candidates: readonly Candidate[],
  collected: Collected,
): Map<HTMLTableCellElement, Candidate> {
  const wanted = new Map<HTMLTableCellElement, Candidate>();
  for (const candidate of candidates) {
    const cell = collected.cellOf(candidate.rowId, candidate.column);
    if (cell) wanted.set(cell, candidate);
  }
  return wanted;
}
