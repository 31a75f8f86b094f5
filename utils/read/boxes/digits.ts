import type { Glyph } from './glyphs';

/** Letters and signs that OCR reads for a digit; used only where nothing but digits can stand. */
const DIGIT_FOR: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['D', '0'],
  ['Q', '0'],
  ['〇', '0'],
  ['I', '1'],
  ['l', '1'],
  ['i', '1'],
  ['|', '1'],
  ['!', '1'],
  ['Z', '2'],
  ['z', '2'],
  ['S', '5'],
  ['s', '5'],
  ['b', '6'],
  ['G', '6'],
  ['B', '8'],
  ['g', '9'],
]);

/** Digits at the beginning of glyphs. */
export interface DigitRun {
  digits: string;
  glyphs: Glyph[];
  /** Whether letters were taken for digits. */
  mended: boolean;
}

/**
 * The digits that glyphs begin with, blanks between them aside.
 * @param mend take a letter that looks like a digit for it (OCR).
 */
export function leadingDigits(glyphs: readonly Glyph[], mend: boolean): DigitRun {
  const run: DigitRun = { digits: '', glyphs: [], mended: false };
  for (const glyph of glyphs) {
    const isDigit = /^\d$/.test(glyph.char);
    const digit = isDigit ? glyph.char : mend ? DIGIT_FOR.get(glyph.char) : undefined;
    if (digit === undefined) break;
    run.digits += digit;
    run.glyphs.push(glyph);
    run.mended ||= !isDigit;
  }
  return run;
}

/** A text in which every look-alike is its digit: `2O24年l月` → `2024年1月`. */
export function mendDigits(text: string): string {
  return Array.from(text, (char) => DIGIT_FOR.get(char) ?? char).join('');
}
