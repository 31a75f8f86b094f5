/** The longest text that is looked at as a number; more is not an invoice number with blanks. */
const MAX_TEXT = 100;

/** `scientific`: a spreadsheet turned the number into 2.6422E+19 and its last digits are lost. */
export type NumberProblem = 'empty' | 'scientific' | 'letters' | 'length';

/**
 * NFKC (full-width to half-width), without white space and invisible format characters. Letters and
 * signs stay, so that a damaged number is still seen to be one.
 */
export function normalizeDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

/** The digits of a text that holds nothing else, or null. Never goes through a JS number. */
export function pureDigits(text: string | null): string | null {
  if (text === null || text.length > MAX_TEXT) return null;
  const digits = normalizeDigits(text);
  return /^\d+$/.test(digits) ? digits : null;
}

/** Judges an 发票号码: 8 digits, or 20 of a 数电票. `letters` is any character but a digit. */
export function diagnoseNumber(
  text: string,
): { ok: true; number: string } | { ok: false; reason: NumberProblem } {
  const found = diagnoseDigits(text, [8, 20]);
  return found.ok ? { ok: true, number: found.digits } : found;
}

/** Judges an 发票代码: 10 or 12 digits. */
export function diagnoseCode(
  text: string,
): { ok: true; code: string } | { ok: false; reason: NumberProblem } {
  const found = diagnoseDigits(text, [10, 12]);
  return found.ok ? { ok: true, code: found.digits } : found;
}

function diagnoseDigits(
  text: string,
  lengths: readonly number[],
): { ok: true; digits: string } | { ok: false; reason: NumberProblem } {
  if (text.length > MAX_TEXT) return { ok: false, reason: 'length' };
  const digits = normalizeDigits(text);
  if (digits === '') return { ok: false, reason: 'empty' };
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(digits)) return { ok: false, reason: 'scientific' };
  if (!/^\d+$/.test(digits)) return { ok: false, reason: 'letters' };
  if (!lengths.includes(digits.length)) return { ok: false, reason: 'length' };
  return { ok: true, digits };
}
