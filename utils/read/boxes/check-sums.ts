import { parseChineseAmount } from '@/utils/invoice/chinese-amount';
import type { Claim, Claims } from '../reading';
import { withConfidence } from './found';
import type { Totals } from './totals';

type Part = 'amountWithoutTax' | 'tax' | 'totalWithTax';

const PARTS: readonly Part[] = ['amountWithoutTax', 'tax', 'totalWithTax'];
/** Figures that arithmetic contradicts, and ones that it chose. */
const DOUBTFUL = 0.5;
const CHOSEN = 0.75;
const PROVED = 0.98;

/**
 * Holds the amounts against each other: 金额 + 税额 = 价税合计 to the 分, and 大写 = 小写. What agrees
 * gains, what contradicts loses; a misread figure is replaced only by a form of itself (a point set
 * before its last two digits, a ¥ that was read as its first digit) that makes the sums right.
 */
export function checkSums(totals: Totals, isOcr: boolean): Claims {
  const claims: Claims = { ...totals.claims };
  const inWords = totals.words === null ? null : parseChineseAmount(totals.words);
  if (inWords !== null) holdAgainstWords(claims, inWords, isOcr);
  const { amountWithoutTax: amount, tax, totalWithTax: total } = claims;
  if (amount !== undefined && total !== undefined && totals.taxFree) {
    judge(claims, ['amountWithoutTax', 'totalWithTax'], amount.value === total.value);
  }
  if (amount === undefined || tax === undefined || total === undefined) return claims;
  const fits = amount.value !== 0 && amount.value + tax.value === total.value;
  if (fits || !isOcr) judge(claims, PARTS, fits);
  else mendOne(claims, amount, tax, total);
  return claims;
}

/** Printed sums that do not fit are told as they stand, as doubtful: it is the reader's to say. */
function judge(claims: Claims, parts: readonly Part[], fits: boolean): void {
  for (const part of parts) {
    const claim = claims[part];
    if (claim === undefined) continue;
    const confidence = fits
      ? Math.max(claim.confidence, claim.confidence > 0.6 ? PROVED : CHOSEN)
      : Math.min(claim.confidence, 0.7);
    claims[part] = withConfidence(claim, confidence);
  }
}

function holdAgainstWords(claims: Claims, inWords: number, isOcr: boolean): void {
  const total = claims.totalWithTax;
  if (total === undefined) return;
  if (total.value === inWords) {
    claims.totalWithTax = withConfidence(total, Math.max(total.confidence, 0.95));
  } else if (isOcr && formsOf(total.value).includes(inWords)) {
    claims.totalWithTax = { ...total, value: inWords, confidence: CHOSEN };
  } else {
    claims.totalWithTax = withConfidence(total, Math.min(total.confidence, 0.7));
  }
}

/** Exactly one way to put one figure right is a correction; several or none leave all in doubt. */
function mendOne(
  claims: Claims,
  amount: Claim<number>,
  tax: Claim<number>,
  total: Claim<number>,
): void {
  const wanted: Record<Part, number> = {
    amountWithoutTax: total.value - tax.value,
    tax: total.value - amount.value,
    totalWithTax: amount.value + tax.value,
  };
  const ways = PARTS.filter((part) => formsOf(claims[part]?.value ?? 0).includes(wanted[part]));
  const [way] = ways;
  const claim = way === undefined ? undefined : claims[way];
  for (const part of PARTS) {
    const old = claims[part];
    if (old !== undefined) claims[part] = withConfidence(old, Math.min(old.confidence, DOUBTFUL));
  }
  if (way === undefined || claim === undefined || ways.length !== 1) return;
  for (const part of PARTS) {
    const old = claims[part];
    if (old !== undefined) claims[part] = withConfidence(old, CHOSEN);
  }
  claims[way] = { ...claim, value: wanted[way], confidence: 0.7 };
}

/** What else a misread figure may say: without its first digit (a ¥), or with its point put back. */
function formsOf(value: number): number[] {
  const digits = String(Math.abs(value));
  const sign = value < 0 ? -1 : 1;
  const forms = [Number(digits.slice(1)) * sign, -value];
  if (value % 100 === 0) forms.push(value / 100);
  return forms.filter((form) => Number.isSafeInteger(form) && form !== 0);
}
