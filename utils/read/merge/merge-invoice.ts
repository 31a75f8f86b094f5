import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import type { ReadFields, ReadInvoice, SourceReading } from '../reading';
import { settleAmounts } from './amounts';
import { checkFields, itemRemarks } from './checks';
import { TRUST } from './trust';
import { voicesOf, weigh } from './weigh';

const PLAIN_FIELDS: readonly FieldName[] = [
  'kind',
  'code',
  'number',
  'date',
  'checkCode',
  'buyerName',
  'buyerTaxId',
  'sellerName',
  'sellerTaxId',
];

/** Makes one invoice of everything that was read of it. Nothing is invented; doubts are kept. */
export function mergeInvoice(sources: readonly SourceReading[]): ReadInvoice {
  const amounts = settleAmounts(sources);
  const weighed: ReadFields = { ...amounts.fields };
  for (const name of PLAIN_FIELDS) {
    const field = weigh(name, voicesOf(name, sources));
    if (field) weighed[name] = field;
  }
  const checked = checkFields(weighed);
  const ordered = sources.toSorted((a, b) => TRUST[b.source] - TRUST[a.source]);
  const items = ordered.find((source) => source.items.length > 0)?.items ?? [];
  return {
    page: sources.find(({ page }) => page !== null)?.page ?? null,
    fields: valuesOf(checked.fields),
    details: checked.fields,
    items,
    extras: joinExtras(ordered),
    remarks: [...amounts.remarks, ...checked.remarks, ...itemRemarks(items, checked.fields)],
  };
}

function valuesOf(details: ReadFields): InvoiceFields {
  const values = Object.entries(details).map(([name, field]) => [name, field.value]);
  return { ...EMPTY_FIELDS, ...Object.fromEntries(values) } as InvoiceFields; // claims were typed by name
}

/** Each printed name once, from the most trusted source that has it. */
function joinExtras(ordered: readonly SourceReading[]): ReadInvoice['extras'] {
  const held = new Map<string, string>();
  for (const { name, value } of ordered.flatMap(({ extras }) => extras)) {
    if (!held.has(name)) held.set(name, value);
  }
  return [...held].map(([name, value]) => ({ name, value }));
}
