import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { ReadField, ReadFields, ReadInvoice } from '@/utils/read/reading';

export type Edits = Partial<InvoiceFields>;

/** The fields of an invoice as they hold now: what was read, and over it what a person typed. */
export interface EditedInvoice {
  fields: InvoiceFields;
  details: ReadFields;
}

/** Puts a person's values over what was read; what was read stays beside them as another source. */
export function applyEdits(invoice: ReadInvoice, edits: Edits | undefined): EditedInvoice {
  if (!edits) return { fields: invoice.fields, details: invoice.details };
  const untouched = Object.entries(invoice.details).filter(([name]) => !(name in edits));
  const details: ReadFields = Object.fromEntries(untouched);
  for (const [name, value] of entriesOf(edits)) {
    if (value !== null) details[name] = personField(value, invoice.details[name]);
  }
  return { fields: { ...invoice.fields, ...edits }, details };
}

/** `Object.entries` of a patch, with its keys typed. */
function entriesOf(edits: Edits): Array<[FieldName, string | number | null]> {
  return Object.entries(edits) as Array<[FieldName, string | number | null]>; // a patch of fields has no other keys
}

function personField(value: string | number, read: ReadField | undefined): ReadField {
  const claims = read ? [read, ...read.others] : [];
  return {
    value,
    source: 'person',
    confidence: 1,
    region: read?.region ?? null,
    agree: claims.filter((claim) => claim.value === value).map((claim) => claim.source),
    others: claims.filter((claim) => claim.value !== value),
  };
}
