import type { ReadingJob } from '@/utils/history/reading-rows';
import type { HistoryRecord } from '@/utils/history/schema';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import { DEFAULT_LIMITS } from '@/utils/read/limits';
import type { ReadField, ReadInvoice } from '@/utils/read/reading';
import type { Known } from '@/components/sidepanel/model/panel-file';

/** An invented digital invoice with everything that a verification asks for. */
export const FIELDS: InvoiceFields = {
  ...EMPTY_FIELDS,
  kind: 'digital-ordinary',
  number: '26112000000000000017',
  date: '2026-11-20',
  amountWithoutTax: 100_00,
  tax: 6_00,
  totalWithTax: 106_00,
  sellerName: '北京示例科技有限公司',
};

export const TODAY = '2026-11-25';
export const NOTHING_KNOWN: Known = { records: new Map(), jobs: new Map() };

export function readField(value: string | number, over: Partial<ReadField> = {}): ReadField {
  return { value, source: 'ocr', confidence: 0.99, region: null, agree: [], others: [], ...over };
}

/** An invoice as merge hands it over; `details` follow from the fields. */
export function invoice(
  fields: Partial<InvoiceFields> = {},
  details: Partial<Record<FieldName, Partial<ReadField>>> = {},
  over: Partial<ReadInvoice> = {},
): ReadInvoice {
  const all = { ...FIELDS, ...fields };
  const read = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [[name, readField(value, details[name as FieldName])] as const],
  );
  return {
    page: 0,
    fields: all,
    details: Object.fromEntries(read),
    items: [],
    extras: [],
    remarks: [],
    ...over,
  };
}

let count = 0;

export function job(
  invoices: readonly ReadInvoice[] | null,
  over: Partial<ReadingJob> = {},
): ReadingJob {
  count++;
  return {
    id: `file-${count}`,
    batch: 'batch',
    order: count,
    name: `发票-${count}.pdf`,
    size: 1,
    intake: 'drop',
    origin: null,
    terms: { engine: 'ppocr', limits: DEFAULT_LIMITS },
    allowance: {},
    state: invoices ? 'done' : 'queued',
    progress: null,
    startedAt: null,
    attempts: 1,
    ms: invoices ? 1000 : null,
    reading: invoices && { carrier: 'pdf-text', invoices, notInvoice: null, remarks: [] },
    fault: null,
    edits: {},
    ...over,
  };
}

export function record(key: string, answeredAt: number): HistoryRecord {
  const verdict = {
    answer: 'genuine',
    reason: 'normal',
    provider: { id: 'qixiangyun', name: '企享云' },
    askedAt: answeredAt,
    answeredAt,
    billed: true,
    code: null,
    message: null,
    differences: [],
    suspects: [],
  } as const;
  const mutable = { ...verdict, differences: [], suspects: [] };
  return {
    key,
    fields: FIELDS,
    verdict: mutable,
    decided: mutable,
    createdAt: answeredAt,
    updatedAt: answeredAt,
    search: '',
  };
}
