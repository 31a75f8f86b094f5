import { loadLedger } from '@/demo/ledger/load';
import type { LedgerEntry } from '@/demo/ledger/types';

/** The first entry of the ledger that meets the wish; throws when there is none. */
export function findEntry(wish: Partial<LedgerEntry>): LedgerEntry {
  const found = loadLedger().find((entry) =>
    Object.entries(wish).every(([key, value]) => Object.is(Reflect.get(entry, key), value)),
  );
  if (!found) throw new Error(`no entry with ${JSON.stringify(wish)}`);
  return found;
}

/** The question for an invoice with a 20-digit number. */
export function askFor({ number, date, totalWithTax }: LedgerEntry) {
  return { fphm: number, kprq: date, jshj: totalWithTax };
}

export const genuineDigital = () =>
  findEntry({ fplx: '0910', status: 'normal', registered: true, shown: null });
