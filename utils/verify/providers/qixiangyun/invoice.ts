import * as z from 'zod';
import { parseDate } from '@/utils/invoice/date';
import type { InvoiceFields } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import type { Query } from '@/utils/invoice/query';
import type { InvoiceStatus, ReturnedInvoice, ReturnedItem } from '@/utils/invoice/verdict';
import type { Outcome } from '../../provider';
import { EXTRA_NAMES } from './extra-names';

/** 企享云 `fpztDm`; 部分红冲 and 全额红冲 exist for 数电票 and UKey invoices only. */
const STATUSES: Record<string, InvoiceStatus> = {
  '0': 'normal',
  '2': 'voided',
  '3': 'red-flushed',
  '7': 'partly-red',
  '8': 'fully-red',
};

/** 企享云 `fplx`. */
const KINDS: Record<string, InvoiceKind> = {
  '01': 'vat-special',
  '03': 'vehicle',
  '04': 'vat-ordinary',
  '08': 'vat-e-special',
  '09': 'digital',
  '0901': 'digital-paper-special',
  '0903': 'digital-paper-vehicle',
  '0904': 'digital-paper-ordinary',
  '0910': 'digital-ordinary',
  '0915': 'digital-paper-used-vehicle',
  '0920': 'digital-special',
  '0930': 'digital-vehicle',
  '0940': 'digital-used-vehicle',
  '10': 'vat-e-ordinary',
  '11': 'vat-roll',
  '14': 'vat-toll',
  '15': 'used-vehicle',
  '61': 'air',
  '83': 'railway',
  '8208': 'digital-toll',
  '100': 'blockchain',
  '101': 'fiscal-receipt',
  '102': 'general',
  '103': 'toll-local',
};

/** JSON numbers lose the digits of a 20-digit number, so those are taken as text only. */
const scalar = z.union([z.string(), z.number()]).nullish();
const Data = z
  .object({ fphm: z.string(), fpztDm: scalar, hwxx: z.array(z.record(z.string(), z.unknown())) })
  .partial({ hwxx: true, fphm: true })
  .catchall(z.unknown());

/** The outcome of a found invoice, or null when the block is not readable or about another invoice. */
export function foundOutcome(data: unknown, query: Query): Outcome | null {
  const parsed = Data.safeParse(data);
  if (!parsed.success) return null;
  const block = parsed.data;
  if (block.fphm !== undefined && block.fphm !== query.number) return null;
  const rawStatus = textOf(block.fpztDm);
  const status = rawStatus === null ? null : (STATUSES[rawStatus] ?? null);
  const invoice: ReturnedInvoice = {
    fields: readFields(block, query),
    status,
    rawStatus,
    items: (block.hwxx ?? []).slice(0, 2000).map(readItem),
    extra: readExtra(block),
  };
  return { type: 'found', invoice };
}

function readFields(block: Record<string, unknown>, query: Query): InvoiceFields {
  const text = (name: string) => textOf(block[name]);
  const money = (name: string) => parseMoney(text(name) ?? '');
  return {
    kind: KINDS[text('fplx') ?? ''] ?? null,
    code: text('fpdm'),
    number: query.number,
    date: parseDate(text('kprq') ?? ''),
    amountWithoutTax: money('je'),
    tax: money('se') ?? money('zzsse') ?? money('hjse'),
    totalWithTax: money('jshj'),
    checkCode: text('jym'),
    buyerName: text('gfmc'),
    buyerTaxId: text('gfsbh'),
    sellerName: text('xfmc') ?? text('xhdwmc'),
    sellerTaxId: text('xfsbh') ?? text('xhdwsbh'),
  };
}

function readItem(line: Record<string, unknown>): ReturnedItem {
  const text = (name: string) => textOf(line[name]);
  return {
    name: text('mc'),
    spec: text('ggxh'),
    unit: text('jldw'),
    quantity: text('sl'),
    price: text('dj'),
    amount: text('je'),
    rate: text('ysslv') ?? text('slv'),
    tax: text('ysse') ?? text('se'),
  };
}

function readExtra(block: Record<string, unknown>): ReturnedInvoice['extra'] {
  return Object.entries(EXTRA_NAMES).flatMap(([key, name]) => {
    const value = textOf(block[key]);
    return value === null ? [] : [{ name, value: value.slice(0, 2000) }];
  });
}

/** Texts and numbers as trimmed text; empty and absent are both 未返回. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}
