import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateLedger } from '@/demo/ledger/generate';
import { LEDGER_FILE, loadLedger } from '@/demo/ledger/load';
import type { LedgerEntry } from '@/demo/ledger/types';

const ledger = generateLedger();
const listed = (from: number, to: number) =>
  ledger.filter(({ list }) => list !== null && list >= from && list <= to);
const count = (entries: LedgerEntry[], expected: string) =>
  entries.filter((entry) => entry.expected === expected).length;
const cents = (yuan: string) => Math.round(Number(yuan) * 100);

/** GB 32100-2015: every character weighted by a power of 3, the sum is 1 modulo 31 with the check. */
function isTaxId(id: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(id)) return false;
  const sum = weights.reduce(
    (total, weight, at) => total + weight * alphabet.indexOf(id.charAt(at)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31) === id.charAt(17);
}

describe('the demo ledger', () => {
  it('is what the generator makes, again and again', () => {
    expect(JSON.parse(readFileSync(LEDGER_FILE, 'utf8'))).toEqual(ledger);
    expect(generateLedger()).toEqual(ledger);
  });

  it('numbers entries and list positions without gap or repeat', () => {
    expect(ledger).toHaveLength(62);
    const positions = (key: 'list' | 'selectList') =>
      ledger.flatMap((entry) => entry[key] ?? []).sort((one, other) => one - other);
    expect(positions('list')).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(positions('selectList')).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(new Set(ledger.map(({ code, number }) => `${code}-${number}`)).size).toBe(62);
  });

  it('shows every verdict on the first page', () => {
    const page = listed(1, 20);
    expect(count(page, 'genuine')).toBeGreaterThanOrEqual(12);
    for (const verdict of [
      'voided',
      'red-flushed',
      'partly-red',
      'fully-red',
      'not-found',
      'mismatch',
      'differs',
      'same-day',
    ]) {
      expect(count(page, verdict), verdict).toBe(1);
    }
    expect(page.some((e) => e.totalWithTax.startsWith('-') && e.expected === 'genuine')).toBe(true);
    expect(page.some(({ seller }) => seller.name.length > 40)).toBe(true);
  });

  it('lists three 税控专票 a page and no kind with a check code', () => {
    for (const page of [listed(1, 20), listed(21, 40)]) {
      expect(
        page
          .filter(({ code }) => code !== null)
          .map(({ fplx }) => fplx)
          .sort(),
      ).toEqual(['01', '01', '08']);
      expect(page.every(({ checkCode }) => checkCode === null)).toBe(true);
    }
    const kinds = listed(1, 40).map(({ fplx }) => fplx);
    expect(kinds.filter((kind) => kind === '83' || kind === '61')).toHaveLength(2);
    const selectable = ledger.filter(({ selectList }) => selectList !== null);
    expect(selectable.every(({ fplx }) => ['0920', '01', '08'].includes(fplx))).toBe(true);
  });

  it.each(ledger)('balances $id and gives it a proper number and tax ids', (entry) => {
    const sum = (key: 'amount' | 'tax') =>
      entry.items.reduce((total, item) => total + cents(item[key]), 0);
    expect(sum('amount')).toBe(cents(entry.amountWithoutTax));
    expect(sum('tax')).toBe(cents(entry.tax));
    expect(sum('amount') + sum('tax')).toBe(cents(entry.totalWithTax));
    expect(isTaxId(entry.seller.taxId)).toBe(true);
    expect(isTaxId(entry.buyer.taxId ?? '')).toBe(true);
    const digital = entry.digitalNumber ?? (entry.code === null ? entry.number : null);
    if (digital !== null) expect(digital).toMatch(/^2[56](?:11|31|32|33|44|51|93|95)[12]\d{15}$/);
    if (entry.date === 'today') return;
    expect(entry.date >= '2025-06-01' && entry.date <= '2026-11-20').toBe(true);
    if (digital !== null) expect(entry.date.slice(2, 4)).toBe(digital.slice(0, 2));
  });

  it('is read with the day of Shanghai in place of today', () => {
    const read = loadLedger(new Date('2026-11-21T17:00:00Z'));
    expect(read.find(({ expected }) => expected === 'same-day')?.date).toBe('2026-11-22');
  });
});
