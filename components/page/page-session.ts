import { collectTables } from '@/utils/detect/collect/tables';
import { qualifyGrid } from '@/utils/detect/qualify/rows';
import { watchPage } from '@/utils/detect/watch';
import type { Candidate } from '@/utils/detect/candidate';
import type { LookUpAnswer } from '@/utils/messaging/protocol';
import type { PageClient } from './page-client';
import { createBadgeLayer } from './badge-layer';
import type { PageState } from './page-state';
import { applyNews, createPageState, keysOf, openCandidates } from './page-state';
import { createPageBar } from '../page-bar/page-bar';
import { createPopover } from '../popover/popover';

/** The pause between two looks at jobs that are still open, in ms: wakes a worker that died. */
const POLL = 3_000;

/** The invoices of one frame with their badges, from first sight until `signal` aborts. */
export interface PageSession {
  state: PageState;
  /** News that the background sent by itself. */
  receive(news: LookUpAnswer): void;
  goTo(key: string): boolean;
}

export function startPageSession(
  doc: Document,
  client: PageClient,
  signal: AbortSignal,
): PageSession {
  const state = createPageState(Date.now());
  let poll: ReturnType<typeof setTimeout> | undefined;

  const verify = async (candidates: readonly Candidate[]) => {
    await client.verify(candidates);
    await refresh();
  };
  const popover = createPopover({ state, client, verify });
  const layer = createBadgeLayer({
    state,
    verify,
    open: (...args) => {
      popover.open(...args);
    },
  });
  const bar = createPageBar({
    state,
    client,
    verifyAll: () => verify(openCandidates(state)),
    goTo: (key) => layer.goTo(key),
  });

  const render = () => {
    layer.render();
    bar.render(layer.barPlace());
    popover.render();
    clearTimeout(poll);
    const hasOpenJobs = keysOf(state).some((key) => state.states.get(key)?.job);
    if (hasOpenJobs && !signal.aborted) poll = setTimeout(() => void refresh(), POLL);
  };
  const refresh = async () => {
    const news = await client.lookUp(keysOf(state));
    if (!news || signal.aborted) return;
    applyNews(state, news);
    render();
  };
  const read = () => {
    const collected = collectTables(doc);
    const before = keysOf(state).join();
    state.candidates = collected.grids.flatMap(qualifyGrid);
    layer.place(collected);
    if (keysOf(state).join() === before) render();
    else void refresh();
  };

  watchPage(doc, read, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(poll);
    layer.remove();
    bar.remove();
    popover.close();
  });
  return {
    state,
    receive: (news) => {
      const mine = new Set(keysOf(state));
      const states = news.states.filter(({ key }) => mine.has(key));
      applyNews(state, { ...news, states });
      render();
    },
    goTo: (key) => layer.goTo(key),
  };
}
