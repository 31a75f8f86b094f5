import type { ReadingJob } from '@/utils/history/reading-rows';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { kindName } from '@/utils/invoice/kind-names';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { plainMoney } from '@/utils/invoice/money';
import type { ReadField, ReadInvoice } from '@/utils/read/reading';

const AMOUNTS: ReadonlySet<string> = new Set<FieldName>([
  'amountWithoutTax',
  'tax',
  'totalWithTax',
]);

/** One line of output; `invoices` in the published shape. */
export interface ReadLine {
  file: string;
  carrier: string | null;
  ms: number | null;
  invoices: object[];
  notInvoice: boolean;
  notInvoiceName: string | null;
  remarks: readonly object[];
  error: { code: string; message: string } | null;
}

/** One line of output: what was read of one file, in the published shape. */
export function lineOf(file: string, row: ReadingJob): ReadLine {
  const { reading, fault, ms } = row;
  return {
    file,
    carrier: reading?.carrier ?? null,
    ms: ms === null ? null : Math.round(ms * 10) / 10,
    invoices: reading?.invoices.map(invoiceOf) ?? [],
    notInvoice: reading !== null && reading.invoices.length === 0,
    notInvoiceName: reading?.notInvoice?.name ?? null,
    remarks: reading?.remarks ?? [],
    error: fault && { code: fault.code, message: messageOf(fault) },
  };
}

function messageOf({ code, detail }: NonNullable<ReadingJob['fault']>): string {
  const figures = Object.entries(detail).map(([name, value]) => `${name} ${value}`);
  return [code, ...figures].join(', ');
}

function invoiceOf({ fields, details, items, extras, remarks }: ReadInvoice): object {
  const values = Object.entries({ ...fields }).map(([name, value]) => [name, printed(name, value)]);
  const sources = Object.entries(details).map(([name, field]) => [name, detailOf(name, field)]);
  return {
    ...(Object.fromEntries(values) as Record<string, string | null>),
    fields: Object.fromEntries(sources) as Record<string, object>,
    findings: [],
    items,
    extras,
    remarks,
  };
}

function detailOf(name: string, { value, source, confidence, others }: ReadField): object {
  return {
    value: printed(name, value),
    source,
    confidence: Math.round(confidence * 1000) / 1000,
    ...(others.length > 0 && {
      others: others.map((other) => ({ ...other, value: printed(name, other.value) })),
    }),
  };
}

function printed(
  name: string,
  value: ReadField['value'] | InvoiceFields[FieldName],
): string | null {
  if (value === null) return null;
  if (name === 'kind') return kindName(value as InvoiceKind); // the field holds nothing else
  return AMOUNTS.has(name) ? plainMoney(Number(value)) : String(value);
}
