import type { InvoiceFields } from '@/utils/invoice/fields';
import { plainMoney } from '@/utils/invoice/money';

/** What a record can be found by: numbers, names and its total, in lower case, blank-separated. */
export function searchTextOf(fields: InvoiceFields): string {
  const total = fields.totalWithTax === null ? null : plainMoney(fields.totalWithTax);
  return [fields.number, fields.code, fields.sellerName, fields.buyerName, fields.date, total]
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase();
}

/** Whether every blank-separated word of the query stands in the text; commas in amounts are dropped. */
export function matchesSearch(text: string, query: string): boolean {
  const words = query.normalize('NFKC').toLowerCase().replace(/,/g, '').split(/\s+/);
  return words.every((word) => text.includes(word));
}
