import { parseDate } from '@/utils/invoice/date';
import type { Claim } from '../reading';
import { mendDigits } from './digits';
import { claimOf, type Ground } from './found';
import type { Glyph } from './glyphs';
import { plainText, splitAtGaps } from './lines';
import type { Page } from './page';
import { bandRightOf, firstRun, glyphsBelow } from './values';

const DATE =
  /\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}(?!\s*\d)\s*日?|[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2})/;
const FULL_DATE = /\d{4}年\d{1,2}月\d{1,2}日/;
/** Boxes that hold nothing but the words of a form between which the figures were printed. */
const WORDS_ONLY = /^[年月日\s]+$/;
/** Widest blank inside a date, in line heights: forms leave room between 年, 月 and 日. */
const GAP = 6;

/**
 * 开票日期: right of its label or below it; without a label only when the head of the form holds
 * exactly one full date. A browser's print header and dates in 备注 are never taken.
 */
export function findDate(page: Page): Claim<string> | null {
  for (const label of page.headLabels('date')) {
    for (const glyphs of [bandRightOf(page, label), glyphsBelow(page, label, 2)]) {
      const claim = dateOf(page, firstRun(glyphs, GAP), 'labelled');
      if (claim !== null) return claim;
    }
  }
  const runs = page.headLines().flatMap((line) => splitAtGaps(line.glyphs, 2));
  const dates = runs.flatMap((run) => {
    const claim = FULL_DATE.test(plainText(run)) ? dateOf(page, run, 'placed') : null;
    return claim === null ? [] : [claim];
  });
  return new Set(dates.map((claim) => claim.value)).size === 1 ? (dates[0] ?? null) : null;
}

function dateOf(page: Page, glyphs: readonly Glyph[], ground: Ground): Claim<string> | null {
  const figures = glyphs.filter((glyph) => !WORDS_ONLY.test(glyph.box.text));
  const plain = spacedText(glyphs);
  const joined = plainText(glyphs);
  const mended = page.isOcr
    ? [plain, joined].map((text) => mendDigits(text).replace(/曰/g, '日'))
    : [];
  // Words and figures of different boxes may overlap, so that their characters come out mixed.
  for (const text of [plain, joined, spacedText(figures), ...mended]) {
    const piece = DATE.exec(text)?.[0] ?? digitDate(text);
    const value = piece === undefined ? null : parseDate(piece);
    if (value === null) continue;
    return claimOf(
      value,
      glyphs,
      mended.includes(text) && text !== plain && text !== joined ? 'mended' : ground,
    );
  }
  return null;
}

/** `2019  05  08`: the form prints 年, 月 and 日 elsewhere. */
function digitDate(text: string): string | undefined {
  const parts =
    /^(\d{4})\s*(\d{2})\s*(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})\s(\d{1,2})\s(\d{1,2})(?!\d)/.exec(text);
  return parts === null ? undefined : parts.slice(1).join('-');
}

function spacedText(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph, index) => {
      const last = glyphs[index - 1];
      const apart = last !== undefined && glyph.left - last.right > glyph.height * 0.8;
      return apart || (glyph.spaced && index > 0) ? ` ${glyph.char}` : glyph.char;
    })
    .join('');
}
