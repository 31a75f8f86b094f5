import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';

/** One field of the file beside what the bureau returned. */
export interface ComparedField {
  field: FieldName;
  ours: string | number | null;
  /** Null = 未返回. */
  theirs: string | number | null;
  /** Null = one side does not state it, so there is nothing to compare. */
  same: boolean | null;
}

/** The order of the table, as the face of the invoice runs. */
const COMPARED: readonly FieldName[] = [
  'buyerName',
  'buyerTaxId',
  'sellerName',
  'sellerTaxId',
  'date',
  'amountWithoutTax',
  'tax',
  'totalWithTax',
  'checkCode',
];

/** Holds the file against the answer, field by field; what neither side states is left out. */
export function compareWithAnswer(ours: InvoiceFields, theirs: InvoiceFields): ComparedField[] {
  return COMPARED.flatMap((field) => {
    const [our, their] = [ours[field], theirs[field]];
    if (our === null && their === null) return [];
    const same = our === null || their === null ? null : isSame(field, our, their);
    return [{ field, ours: our, theirs: their, same }];
  });
}

function isSame(field: FieldName, ours: string | number, theirs: string | number): boolean {
  if (typeof ours === 'number' || typeof theirs === 'number') return ours === theirs;
  const [a, b] = [fold(ours), fold(theirs)];
  // Often only the last characters of a 校验码 are known.
  return field === 'checkCode' ? a.endsWith(b) || b.endsWith(a) : a === b;
}

/** Full-width and half-width forms, blanks and case make no difference. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
