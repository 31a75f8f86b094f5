import { parseDate } from '@/utils/invoice/date';
import type { FieldName } from '@/utils/invoice/fields';
import { parseKindName } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import type { TruthInvoice } from '../truth';

/** `invented`: the invoice does not state the field, and the reader gives a value for it. */
export type Outcome = 'hit' | 'miss' | 'wrong' | 'invented' | 'absent';

/** How a value that was read compares with the true one. Null = not stated, or not read. */
export function compareField(name: FieldName, truth: TruthInvoice, read: string | null): Outcome {
  const expected = truth[name];
  if (expected === null) return read === null ? 'absent' : 'invented';
  if (read === null) return 'miss';
  const accepted = name === 'kind' ? [expected, ...truth.alsoKinds] : [expected];
  const plain = plainValue(name, read);
  return accepted.some((value) => plainValue(name, value) === plain) ? 'hit' : 'wrong';
}

/**
 * A value without what does not count: width, blanks, brackets, case; amounts in 分, dates as ISO,
 * kinds by their code. What cannot be read as such stays as it is and equals only itself.
 */
export function plainValue(name: FieldName, text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[[【〔〈]/g, '(')
    .replace(/[\]】〕〉]/g, ')')
    .toUpperCase();
  switch (name) {
    case 'kind':
      return parseKindName(text) ?? plain;
    case 'date':
      return parseDate(text) ?? plain;
    case 'amountWithoutTax':
    case 'tax':
    case 'totalWithTax':
      return String(parseMoney(text) ?? plain);
    default:
      return plain;
  }
}
