import type { PageSession } from '@/components/page/page-session';
import { keysOf } from '@/components/page/page-state';
import { handle } from '@/utils/messaging/router';
import { KeyCheck, NewsCheck, NothingCheck } from '@/utils/messaging/page-checks';

/** What the background and the popup may tell or ask a page. */
export function registerPageHandlers(session: PageSession, signal: AbortSignal): void {
  const removers = [
    handle('statesChanged', 'page', NewsCheck, (news) => {
      session.receive(news);
      return undefined;
    }),
    handle('listInvoices', 'page', NothingCheck, () => ({ invoices: listInvoices(session) })),
    handle('goToInvoice', 'page', KeyCheck, ({ key }) => ({ found: session.goTo(key) })),
  ];
  signal.addEventListener('abort', () => removers.forEach((remove) => remove()));
}

function listInvoices({ state }: PageSession) {
  const names = new Map(state.candidates.map(({ key, fields }) => [key, fields.sellerName]));
  return keysOf(state).map((key) => ({
    key,
    state: state.states.get(key)?.decided ? 'known' : 'ready',
    sellerName: names.get(key) ?? null,
  }));
}
