import { diagnoseCode, diagnoseNumber } from './number-text';

/** 发票标识: `code-number`, or the 20-digit number alone. Always text: a JS number loses digits. */
export type InvoiceKey = string;

/**
 * The identity of an invoice, or null when code or number is malformed. A 20-digit number stands
 * alone, whatever code is printed beside it.
 */
export function invoiceKey(invoice: {
  code: string | null;
  number: string | null;
}): InvoiceKey | null {
  const number = diagnoseNumber(invoice.number ?? '');
  if (!number.ok) return null;
  if (number.number.length === 20) return number.number;
  const code = diagnoseCode(invoice.code ?? '');
  return code.ok ? `${code.code}-${number.number}` : null;
}

/** Code and number of a key as `invoiceKey` writes it; null for any other text. */
export function parseInvoiceKey(key: string): { code: string | null; number: string } | null {
  if (/^\d{20}$/.test(key)) return { code: null, number: key };
  const match = /^(\d{10}|\d{12})-(\d{8})$/.exec(key);
  const [, code, number] = match ?? [];
  return code === undefined || number === undefined ? null : { code, number };
}
