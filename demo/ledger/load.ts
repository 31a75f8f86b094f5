import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { printShanghaiDate } from '../pages/shanghai';
import type { LedgerEntry } from './types';

export const LEDGER_FILE = fileURLToPath(new URL('../ledger.json', import.meta.url));

const text = z.string();
const yuan = z.string().regex(/^-?\d{1,12}\.\d{2}$/);

const itemSchema = z.object({
  name: text,
  spec: text.nullable(),
  unit: text.nullable(),
  quantity: text.nullable(),
  price: yuan.nullable(),
  amount: yuan,
  rate: text,
  tax: yuan,
  classCode: text,
});

const entrySchema = z.object({
  id: text,
  fplx: text,
  kindName: text,
  code: text.nullable(),
  number: text,
  digitalNumber: text.nullable(),
  date: z.union([z.iso.date(), z.literal('today')]),
  amountWithoutTax: yuan,
  tax: yuan,
  totalWithTax: yuan,
  checkCode: text.nullable(),
  buyer: z.object({ name: text, taxId: text.nullable() }),
  seller: z.object({ name: text, taxId: text }),
  items: z.array(itemSchema),
  remark: text.nullable(),
  status: z.enum(['normal', 'voided', 'red', 'partly-red', 'fully-red']),
  registered: z.boolean(),
  shown: z
    .object({
      date: z.iso.date(),
      totalWithTax: yuan,
      amountWithoutTax: yuan,
      tax: yuan,
      sellerName: text,
    })
    .partial()
    .nullable(),
  list: z.number().int().positive().nullable(),
  selectList: z.number().int().positive().nullable(),
  expected: z.enum([
    'genuine',
    'voided',
    'red-flushed',
    'partly-red',
    'fully-red',
    'mismatch',
    'differs',
    'not-found',
    'same-day',
  ]),
});

const ledgerSchema = z.array(entrySchema);

/**
 * Reads demo/ledger.json, with the word today replaced by the day of now in Asia/Shanghai
 * (YYYY-MM-DD). Throws when the file is missing or not a ledger.
 */
export function loadLedger(now: Date = new Date()): LedgerEntry[] {
  const today = printShanghaiDate(now);
  return ledgerSchema
    .parse(JSON.parse(readFileSync(LEDGER_FILE, 'utf8')))
    .map((entry) => (entry.date === 'today' ? { ...entry, date: today } : entry));
}
