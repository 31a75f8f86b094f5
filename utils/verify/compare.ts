import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { plainMoney } from '@/utils/invoice/money';
import type { Difference } from '@/utils/invoice/verdict';

const TEXTS = ['sellerName', 'sellerTaxId', 'buyerName', 'buyerTaxId'] as const;
const AMOUNTS = ['amountWithoutTax', 'tax', 'totalWithTax'] as const;

/** The fields that both sides show and that stand differently; a value that is missing differs from nothing. */
export function compareFields(page: InvoiceFields, returned: InvoiceFields): Difference[] {
  const differences: Difference[] = [];
  const add = (field: FieldName, asked: string, answer: string) =>
    differences.push({ field, asked, returned: answer });
  if (page.date !== null && returned.date !== null && page.date !== returned.date) {
    add('date', page.date, returned.date);
  }
  for (const field of AMOUNTS) {
    const [ours, theirs] = [page[field], returned[field]];
    if (ours !== null && theirs !== null && ours !== theirs) {
      add(field, plainMoney(ours), plainMoney(theirs));
    }
  }
  for (const field of TEXTS) {
    const [ours, theirs] = [page[field], returned[field]];
    if (ours !== null && theirs !== null && !sameText(ours, theirs)) add(field, ours, theirs);
  }
  return differences;
}

/**
 * Whether two names or ids are the same: full- and half-width forms are, and a text that the page
 * cut off (…) or masked (*) agrees as far as it can be read.
 */
function sameText(page: string, returned: string): boolean {
  const ours = fold(page);
  const theirs = fold(returned);
  const cut = /^(.+?)(?:…|\.{3})$/.exec(ours)?.[1]; // NFKC turns … into ...
  if (cut !== undefined) return theirs.startsWith(cut);
  if (!ours.includes('*')) return ours === theirs;
  return ours.split(/\*+/).every((part) => theirs.includes(part));
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
