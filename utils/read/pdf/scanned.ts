import type { PageText } from '../boxes/text-box';

/** A face has well over a hundred characters; a scan with a stamp or page number on it, a few. */
const MIN_USEFUL = 24;
/** Part of the characters that may have no meaning. */
const MAX_GARBAGE = 0.25;

/**
 * Whether a page's text is no use: none or next to none, no ideograph at all (an invoice without
 * them has glyphs that are not mapped to characters), or much of it private-use and replacement
 * characters. Such a page must be rendered and read by OCR.
 */
export function isScannedText(text: PageText): boolean {
  let useful = 0;
  let ideographs = 0;
  let garbage = 0;
  for (const box of text.boxes) {
    for (const char of box.text) {
      if (/\p{Script=Han}/u.test(char)) ideographs += 1;
      if (/[\p{Script=Han}\d]/u.test(char)) useful += 1;
      else if (/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/u.test(char)) garbage += 1;
    }
  }
  return useful < MIN_USEFUL || ideographs < 8 || garbage > (useful + garbage) * MAX_GARBAGE;
}
