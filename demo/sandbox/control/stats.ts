import type { Store } from '../store';

/** The counts since the start or the last reset, as GET /stats answers them. */
export function collectStats({ books, tokens }: Store): Record<string, unknown> {
  const invoices = new Map<string, unknown>();
  for (const [key, count] of books.invoices)
    invoices.set(key, { ...count, asked: count.asked.size });
  return {
    requests: { total: books.requests, byProvider: { qixiangyun: books.requests } },
    qixiangyun: {
      logins: tokens.logins,
      rejected: Object.fromEntries(books.rejected),
      invoices: Object.fromEntries(invoices.entries()),
    },
    billed: books.billed,
  };
}
