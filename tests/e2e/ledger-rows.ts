import { loadLedger } from '@/demo/ledger/load';
import type { LedgerEntry } from '@/demo/ledger/types';

/** The rows of the list's first page, in order. */
export function firstPage(): LedgerEntry[] {
  return loadLedger()
    .filter((entry) => entry.list !== null && entry.list <= 20)
    .toSorted((a, b) => (a.list ?? 0) - (b.list ?? 0));
}

/** A row that the bureau answers with 真. */
export function genuineRow(nth = 0): LedgerEntry {
  const row = firstPage().filter((entry) => entry.expected === 'genuine' && !entry.code)[nth];
  if (!row) throw new Error('the ledger has no such row');
  return row;
}
