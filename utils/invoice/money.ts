/** An amount as a whole number of 分, a safe integer. Red invoices have negative ones. */
export type Money = number;

const MAX_TEXT = 40;
const MINUS = '\u2212';
/** What tables print most; such a text needs no normalising. */
const PLAIN = /^-?[\d,]+(?:\.\d+)?$/;
const AMOUNT = /^(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<fraction>\d+))?$/;

/**
 * Reads an amount in 元 into 分 without a float in between: `1,234.50`, `¥1,234.5`, `￥ -3,999.99`,
 * `−3,999.99` (U+2212), `(100.00)` as accountants write a negative. Digits beyond 分 must be zeros.
 * Null for anything else, also for `***`, which stands for "no tax" and is not an amount.
 */
export function parseMoney(text: string): Money | null {
  if (text.length > MAX_TEXT) return null;
  const { negative, rest } = takeSign(PLAIN.test(text) ? text : normalizeAmount(text));
  const groups = AMOUNT.exec(rest)?.groups;
  const whole = groups?.['whole']?.replace(/,/g, '');
  const fraction = groups?.['fraction'];
  if (whole === undefined && fraction === undefined) return null;
  if (!/^\d{0,2}0*$/.test(fraction ?? '')) return null;
  const fen = Number((whole ?? '') + (fraction ?? '').slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(fen)) return null;
  return negative && fen !== 0 ? -fen : fen;
}

/** For people: `−3,999.99`, with thousands separators and U+2212. Throws RangeError on no Money. */
export function formatMoney(fen: Money): string {
  const { sign, whole, fraction } = splitMoney(fen);
  return `${sign ? MINUS : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
}

/** For protocols and files: `-3999.99`, always two decimals. Throws RangeError on no Money. */
export function plainMoney(fen: Money): string {
  const { sign, whole, fraction } = splitMoney(fen);
  return `${sign ? '-' : ''}${whole}.${fraction}`;
}

/** The sum in 分. Throws RangeError when it, or any part, is not a safe integer. */
export function sumMoney(...parts: readonly Money[]): Money {
  return parts.reduce((sum, part) => assertMoney(sum + assertMoney(part)), 0);
}

/** Without blanks, currency words and the unit; the sign may stand on either side of the ¥. */
function normalizeAmount(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^([-+(]?)(?:人民币|CNY|RMB)?¥?/i, '$1')
    .replace(/[元圆](\)?)$/, '$1');
}

function takeSign(text: string): { negative: boolean; rest: string } {
  const bracketed = /^\((?<inner>[^()+-]+)\)$/.exec(text)?.groups?.['inner'];
  if (bracketed !== undefined) return { negative: true, rest: bracketed };
  const negative = text.startsWith('-');
  return { negative, rest: negative || text.startsWith('+') ? text.slice(1) : text };
}

function splitMoney(fen: Money): { sign: boolean; whole: string; fraction: string } {
  const digits = String(Math.abs(assertMoney(fen))).padStart(3, '0');
  return { sign: fen < 0, whole: digits.slice(0, -2), fraction: digits.slice(-2) };
}

function assertMoney(fen: Money): Money {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Not a whole number of 分: ${fen}`);
  return fen;
}
