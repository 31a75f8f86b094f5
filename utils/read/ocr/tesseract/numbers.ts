import type { Glyph, Run } from './words';
import { confidenceOf, textOf, union } from './words';

/** A part of a run that looks like a number, a tax id or an amount. */
export interface NumberSpan {
  run: Run;
  /** Indices of glyphs; `to` is behind the last. */
  from: number;
  to: number;
  /** What may stand there. */
  alphabet: string;
}

/** Alphabets of numbers and amounts, and of tax ids (GB 32100-2015 leaves out I, O, S, V and Z). */
export const DIGITS = '0123456789.,-';
export const DIGITS_AND_CAPITALS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A run must hold this many digits, or be an amount, to be worth its 20 ms. */
const LONG_NUMBER = 8;

/** The spans of runs that the digit model should read again, in the order of the runs. */
export function numberSpans(runs: readonly Run[]): NumberSpan[] {
  return runs.flatMap((run) => {
    const letters = run.glyphs.map(({ text }) => (text.length === 1 ? text : '?')).join('');
    return [...letters.matchAll(/[0-9A-Z.,-]{4,40}/g)].flatMap((match) => {
      const alphabet = alphabetOf(match[0]);
      const span = { run, from: match.index, to: match.index + match[0].length };
      return alphabet === null ? [] : [{ ...span, alphabet }];
    });
  });
}

/** The rectangle of a span, pixels. */
export function boxOfSpan({ run, from, to }: NumberSpan): Glyph['bbox'] {
  const [first, ...rest] = run.glyphs.slice(from, to);
  return rest.reduce((box, { bbox }) => union(box, bbox), first?.bbox ?? run.bbox);
}

/**
 * Puts the digit model's reading into a run. It is taken when it is as long as what stood there,
 * when that holds characters that cannot be, when it has the length of a tax id, or when it is the
 * surer one: the two models drop and double digits in different places.
 */
export function replaceSpan(span: NumberSpan, text: string, confidence: number): void {
  const { run, from, to, alphabet } = span;
  const old = run.glyphs.slice(from, to);
  const clean = text.replace(/\s/g, '');
  if (clean === '' || clean === textOf(old)) return;
  const isPossible = old.every(({ text: char }) => alphabet.includes(char));
  const isBetter =
    clean.length === to - from || hasIdLength(clean, alphabet) || confidence > confidenceOf(old);
  if (isPossible && !isBetter) return;
  const bbox = boxOfSpan(span);
  const glyph = { text: clean, confidence: confidence * 100, bbox };
  run.glyphs.splice(from, to - from, glyph);
}

/** Tax ids have 15, 17, 18 or 20 characters; the Chinese model likes to double their letters. */
function hasIdLength(text: string, alphabet: string): boolean {
  return alphabet === DIGITS_AND_CAPITALS && [15, 17, 18, 20].includes(text.length);
}

function alphabetOf(text: string): string | null {
  if (/^-?[\d,]+\.\d{1,2}$/.test(text)) return DIGITS;
  const digits = text.replace(/\D/g, '').length;
  if (digits < LONG_NUMBER) return null;
  return /[A-Z]/.test(text) ? DIGITS_AND_CAPITALS : DIGITS;
}
