import { parseMoney } from '@/utils/invoice/money';
import type { Claim } from '../reading';
import { mendDigits } from './digits';
import { claimOf } from './found';
import type { Glyph } from './glyphs';
import { plainText, splitAtGaps } from './lines';

/** One figure of a row: an amount, or the `***` or 免税 that stands where none is due. */
export interface Figure {
  claim: Claim<number> | null;
  /** `***`, 免税, 不征税. */
  isFree: boolean;
  left: number;
  right: number;
  text: string;
}

const FREE = /^(?:\*{1,4}|免税|不征税|出口零税率|普通零税率)$/;
/** What OCR makes of ¥. */
const CURRENCY = /^(?:¥|CNY|Y|羊|半|关|V|￡|#)+/;
const NEGATIVE_WORD = /\(负数\)|负/;

/** The figures of a row, from left to right; words between them are skipped. */
export function figuresOf(glyphs: readonly Glyph[], isOcr: boolean): Figure[] {
  return joinCurrency(cutAtCurrency(splitAtGaps(glyphs, 0.8, true)), isOcr)
    .map((part) => figureOf(part, isOcr))
    .filter((figure) => figure.claim !== null || figure.isFree);
}

/** The first amount among glyphs: what stands right of （小写） or 票价. */
export function amountOf(glyphs: readonly Glyph[], isOcr: boolean): Claim<number> | null {
  return figuresOf(glyphs, isOcr).find((figure) => figure.claim !== null)?.claim ?? null;
}

function figureOf(glyphs: readonly Glyph[], isOcr: boolean): Figure {
  const text = plainText(glyphs);
  const place = { left: glyphs[0]?.left ?? 0, right: glyphs.at(-1)?.right ?? 0, text };
  if (FREE.test(text)) return { ...place, claim: null, isFree: true };
  return { ...place, claim: moneyClaim(text, glyphs, isOcr), isFree: false };
}

/** Amounts are printed with two decimals; a bare whole number is taken only after a ¥. */
function moneyClaim(text: string, glyphs: readonly Glyph[], isOcr: boolean): Claim<number> | null {
  const negative = NEGATIVE_WORD.test(text);
  const bare = text.replace(/\(负数\)|^负/, '').replace(/元$/, '');
  const marked = isOcr
    ? CURRENCY.test(bare)
    : bare.startsWith('CNY') || bare.startsWith('¥') || bare.startsWith('-¥');
  const plain = isOcr ? bare.replace(CURRENCY, '') : bare;
  if (!marked && !/\d\.\d{1,2}$|^-?\d+\.\d{2,}$/.test(plain)) {
    return isOcr ? mendedMoney(plain, glyphs, negative) : null;
  }
  const value = parseMoney(plain);
  if (value !== null) return claimOf(signed(value, negative), glyphs, 'labelled');
  return isOcr ? mendedMoney(plain, glyphs, negative) : null;
}

/** `1,234,56`, `1234。56`, `1 9I9.47`: the sign before two last digits is the point. */
function mendedMoney(
  text: string,
  glyphs: readonly Glyph[],
  negative: boolean,
): Claim<number> | null {
  const digits = mendDigits(text).replace(/[。·:'`]/g, '.');
  const parts = /^(-?)([\d.,]*\d)[.,](\d{2})$/.exec(digits);
  if (parts === null) return null;
  const value = parseMoney(
    `${parts[1] ?? ''}${(parts[2] ?? '').replace(/[.,]/g, '')}.${parts[3] ?? ''}`,
  );
  return value === null ? null : claimOf(signed(value, negative), glyphs, 'mended');
}

function signed(value: number, negative: boolean): number {
  return negative && value > 0 ? -value : value;
}

/** A ¥ begins an amount, whatever stands before it. */
function cutAtCurrency(parts: readonly Glyph[][]): Glyph[][] {
  return parts.flatMap((part) => {
    const cuts: Glyph[][] = [[]];
    for (const [index, glyph] of part.entries()) {
      if (glyph.char === '¥' && index > 0 && part[index - 1]?.char !== '-') cuts.push([]);
      cuts.at(-1)?.push(glyph);
    }
    return cuts.filter((cut) => cut.length > 0);
  });
}

/** A ¥ with a gap behind it belongs to the figure that follows, and so does `31468.` before `75`. */
function joinCurrency(parts: readonly Glyph[][], isOcr: boolean): Glyph[][] {
  const joined: Glyph[][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && belongsTo(last, part, isOcr)) last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

function belongsTo(last: readonly Glyph[], next: readonly Glyph[], isOcr: boolean): boolean {
  const [before, after] = [plainText(last), plainText(next)];
  // OCR puts blanks into figures: ¥66 2.00. After a ¥ no other figure can begin in the same box.
  const sameBox = isOcr && last.at(-1)?.box === next[0]?.box;
  if (sameBox && /^-?[¥￡Y羊]\d[\d,]*$/.test(before) && /^[\d,]*\.\d{2}$/.test(after)) return true;
  return isUnfinished(before, after);
}

function isUnfinished(before: string, after: string): boolean {
  if (/^(?:-?[¥￡]|-)$/.test(before)) return true;
  const cut = /\d[.,]$/.test(before) && /^\d/.test(after);
  return cut || (/\d$/.test(before) && /^[.,]\d/.test(after));
}
