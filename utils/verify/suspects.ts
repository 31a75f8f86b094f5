import { parseDigitalNumber } from '@/utils/invoice/digital-number';
import type { InvoiceFields } from '@/utils/invoice/fields';
import { plainMoney } from '@/utils/invoice/money';
import type { Query } from '@/utils/invoice/query';
import type { Suspect } from '@/utils/invoice/verdict';
import type { FieldSources } from '@/utils/history/schema';

/**
 * Which factor may be behind a bare 不一致, from what the page itself shows. An empty list means
 * that nothing in the page speaks against any factor.
 */
export function findSuspects(
  query: Query,
  fields: InvoiceFields,
  sources: FieldSources,
  thisYear: number,
): Suspect[] {
  return [...suspectTotal(query, fields, sources), ...suspectDate(query, thisYear)];
}

function suspectTotal(query: Query, fields: InvoiceFields, sources: FieldSources): Suspect[] {
  const { amountWithoutTax, tax } = fields;
  if (query.amountRole !== 'totalWithTax' || query.amount === null) return [];
  if (sources.totalWithTax === 'derived') {
    return [{ field: 'totalWithTax', why: 'derived-total', suggestion: null }];
  }
  if (amountWithoutTax === null || tax === null) return [];
  const sum = amountWithoutTax + tax;
  if (sum === query.amount) return [];
  return [{ field: 'totalWithTax', why: 'sum-differs', suggestion: plainMoney(sum) }];
}

function suspectDate(query: Query, thisYear: number): Suspect[] {
  const digital = parseDigitalNumber(query.number, thisYear);
  if (!digital.ok || query.date.startsWith(String(digital.year))) return [];
  return [{ field: 'date', why: 'year-differs', suggestion: null }];
}
