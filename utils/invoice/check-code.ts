import type { InvoiceKind } from './kinds';
import { normalizeDigits } from './number-text';

const MAX_TEXT = 100;

/**
 * The characters of a 校验码 that a verification asks for: the last 6 digits (企享云 FAQ), the last 5
 * of a 区块链 one (腾讯云 VatInvoiceVerifyNew), all 6 of a 财政票据. For 数电纸质普票 the "校验码" is
 * the 20-digit 数电票号码 in the 密码区 (企享云 FAQ), whose last 6 count as well. Null when malformed.
 */
export function askedCheckCode(kind: InvoiceKind, text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  const code = normalizeDigits(text);
  if (kind === 'blockchain') return /^[0-9A-Za-z]{5,64}$/.test(code) ? code.slice(-5) : null;
  if (kind === 'fiscal-receipt') return /^[0-9A-Za-z]{6}$/.test(code) ? code : null;
  return /^\d{6,20}$/.test(code) ? code.slice(-6) : null;
}
