import type { Candidate } from '@/utils/detect/candidate';
import type { DeskState, InvoiceState, LookUpAnswer } from '@/utils/messaging/protocol';

/** What one page knows: its invoices, their states, and what was answered while it was open. */
export interface PageState {
  desk: DeskState | null;
  candidates: Candidate[];
  states: Map<string, InvoiceState>;
  fresh: Set<string>;
  openedAt: number;
}

export function createPageState(now: number): PageState {
  return { desk: null, candidates: [], states: new Map(), fresh: new Set(), openedAt: now };
}

/** Takes over news from the background. An answer younger than the page counts as asked just now. */
export function applyNews(page: PageState, news: LookUpAnswer): void {
  page.desk = news.desk;
  for (const state of news.states) {
    page.states.set(state.key, state);
    const answered = state.latest?.verdict.answeredAt ?? 0;
    if (answered > page.openedAt) page.fresh.add(state.key);
  }
}

/** The keys of the page, each once, in order. */
export function keysOf(page: PageState): string[] {
  return [...new Set(page.candidates.map((candidate) => candidate.key))];
}

/** What 查验本页 would ask: complete, not open, and without an answer that decides. */
export function openCandidates(page: PageState): Candidate[] {
  const seen = new Set<string>();
  return page.candidates.filter((candidate) => {
    const state = page.states.get(candidate.key);
    if (seen.has(candidate.key) || candidate.missing.length > 0) return false;
    seen.add(candidate.key);
    return !state?.job && !state?.decided;
  });
}

/** The numbers on the page bar. */
export interface PageCounts {
  all: number;
  known: number;
  open: number;
  running: number;
  answered: { genuine: number; problem: number; undetermined: number };
}

export function countPage(page: PageState): PageCounts {
  const counts: PageCounts = {
    all: 0,
    known: 0,
    open: openCandidates(page).length,
    running: 0,
    answered: { genuine: 0, problem: 0, undetermined: 0 },
  };
  for (const key of keysOf(page)) {
    const state = page.states.get(key);
    counts.all++;
    if (state?.job) counts.running++;
    else if (state?.decided) counts.known++;
    if (!state?.job && page.fresh.has(key) && state?.latest)
      counts.answered[state.latest.verdict.answer]++;
  }
  return counts;
}
