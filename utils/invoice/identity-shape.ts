import type { InvoiceKind } from './kinds';
import { isDigital } from './kinds';

/** Paper 专票 and 普票 had 10-digit codes before 12-digit ones; every other kind has 12. */
const TEN_DIGIT_KINDS: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>([
  'vat-special',
  'vat-ordinary',
  'freight-special',
  'digital-paper-special',
  'digital-paper-ordinary',
]);

/** Whether invoices of this kind have numbers of this shape: 20 digits, 8, or 10 of a 财政票据. */
export function fitsNumber(kind: InvoiceKind, number: string): boolean {
  if (isDigital(kind)) return /^\d{20}$/.test(number);
  return kind === 'fiscal-receipt' ? /^\d{10}$/.test(number) : /^\d{8}$/.test(number);
}

/** Whether invoices of this kind have codes of this shape. A code beside a 数电票 never counts. */
export function fitsCode(kind: InvoiceKind, code: string): boolean {
  if (kind === 'fiscal-receipt') return /^\d{8}$/.test(code);
  if (isDigital(kind) || /^\d{12}$/.test(code)) return true;
  return TEN_DIGIT_KINDS.has(kind) && /^\d{10}$/.test(code);
}
