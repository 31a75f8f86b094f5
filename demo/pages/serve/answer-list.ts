import type { LedgerEntry } from '../../ledger/types';
import { fromCents, toCents } from '../cents';
import type { ListAnswer, ListedInvoice } from '../wire';
import type { ListQuery } from './list-query';
import { printRow } from './printed-row';

/** Answers one page of a list, in the order of the ledger's list positions. */
export function answerList(ledger: LedgerEntry[], query: ListQuery, now: Date): ListAnswer {
  const found = pickEntries(ledger, query)
    .map((entry) => printRow(entry, now))
    .filter((row) => isInPeriod(row, query));
  const start = (query.page - 1) * query.size;
  return {
    total: found.length,
    sums: { Hjje: addUp(found, 'Hjje'), Hjse: addUp(found, 'Hjse') },
    rows: found.slice(start, start + query.size),
  };
}

/** The demo company has received invoices only, so that the list of issued ones is empty. */
function pickEntries(ledger: LedgerEntry[], query: ListQuery): LedgerEntry[] {
  if (query.Gjbq === '1') return [];
  const positionOf = (entry: LedgerEntry) =>
    query.list === 'select' ? entry.selectList : entry.list;
  return ledger
    .flatMap((entry) => {
      const position = positionOf(entry);
      return position === null ? [] : [{ entry, position }];
    })
    .sort((one, other) => one.position - other.position)
    .map(({ entry }) => entry);
}

function isInPeriod(row: ListedInvoice, query: ListQuery): boolean {
  const date = row.Kprq.slice(0, 10);
  return date >= (query.Kprqq ?? '0000-00-00') && date <= (query.Kprqz ?? '9999-12-31');
}

function addUp(rows: ListedInvoice[], key: 'Hjje' | 'Hjse'): string {
  return fromCents(rows.reduce((sum, row) => sum + toCents(row[key]), 0));
}
