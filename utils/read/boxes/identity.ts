import { parseDate } from '@/utils/invoice/date';
import { regionOfNumber } from '@/utils/invoice/regions';
import type { Claim, Claims } from '../reading';
import { leadingDigits, mendDigits } from './digits';
import { claimOf, type Ground, setClaim, withConfidence } from './found';
import type { Glyph } from './glyphs';
import type { LabelId } from './label-names';
import type { Label } from './labels';
import { plainText, splitAtGaps } from './lines';
import type { Page } from './page';
import { bandRightOf, firstRun, glyphsBelow, glyphsRightOf } from './values';

const CODE = /^(?:\d{10}|\d{12})$/;
const NUMBER = /^(?:\d{8}|\d{20})$/;
const CHECK = /^\d{20}$/;
const DATE = /\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?|[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2})/;

/** 发票代码, 发票号码, 开票日期 and 校验码: right of their labels, or by shape in the head of the form. */
export function findIdentity(page: Page): Claims {
  const claims: Claims = {};
  setClaim(claims, 'code', digitsAt(page, 'code', CODE) ?? bareCode(page));
  setClaim(claims, 'number', findNumber(page));
  setClaim(claims, 'date', findDate(page));
  setClaim(claims, 'checkCode', digitsAt(page, 'checkCode', CHECK) ?? bareCheckCode(page));
  // A 数电票 has no 发票代码 (国家税务总局公告2024年第11号).
  if (claims.number?.value.length === 20) delete claims.code;
  return claims;
}

/** Labels of the head: the topmost first, and none that stands in the 备注 or below the items. */
function headLabels(page: Page, id: LabelId): Label[] {
  return page.labels
    .filter((label) => label.id === id && !page.inBody(label))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || a.y - b.y);
}

function digitsAt(page: Page, id: LabelId, shape: RegExp): Claim<string> | null {
  for (const label of headLabels(page, id)) {
    for (const glyphs of [glyphsRightOf(page, label), glyphsBelow(page, label, 2)]) {
      const run = leadingDigits(digitsOnward(glyphs), page.isOcr);
      if (!shape.test(run.digits)) continue;
      return claimOf(run.digits, run.glyphs, run.mended ? 'mended' : 'labelled');
    }
  }
  return null;
}

/** Skips what a form prints between label and figures: №, a colon of its own. */
function digitsOnward(glyphs: readonly Glyph[]): readonly Glyph[] {
  const skip = /^(?:N[o0O]|[:;.,'])[:.]?/.exec(plainText(glyphs))?.[0].length ?? 0;
  return glyphs.slice(skip);
}

function findNumber(page: Page): Claim<string> | null {
  const claim = digitsAt(page, 'number', NUMBER) ?? bareNumber(page);
  if (claim?.value.length !== 20) return claim;
  // The third and fourth digits are a region (企享云 FAQ): a misread number mostly breaks there.
  return regionOfNumber(claim.value) === null ? withConfidence(claim, 0.5) : claim;
}

/** A number without a readable label: 20 digits that name a region, or eight after №. */
function bareNumber(page: Page): Claim<string> | null {
  const digital = onlyOne(headRuns(page, /^\d{20}$/, page.isOcr), (run) => {
    const text = mended(run, page.isOcr);
    return regionOfNumber(text) !== null && Number(text.slice(0, 2)) <= 60;
  });
  if (digital !== null) return claimOf(mended(digital, page.isOcr), digital, 'placed');
  const numbered = headRuns(page, /^N[o0Oº][:.]?\d{8}$/, false);
  const values = new Set(numbered.map((run) => plainText(run).slice(-8)));
  const [value] = values;
  if (values.size !== 1 || value === undefined) return null;
  return claimOf(value, (numbered[0] ?? []).slice(-8), 'placed');
}

/** Paper invoices print the code large at the top left, without a label. */
function bareCode(page: Page): Claim<string> | null {
  const runs = headRuns(page, /^(?:\d{10}|\d{12})$/, false);
  const known = runs.filter((run) => page.fitsCodeRule(plainText(run)));
  const values = new Set(known.map((run) => plainText(run)));
  const [value] = values;
  if (values.size !== 1 || value === undefined) return null;
  return claimOf(value, known[0] ?? [], 'placed');
}

function bareCheckCode(page: Page): Claim<string> | null {
  if (page.labels.some((label) => label.id === 'checkCode')) return null;
  const run = onlyOne(headRuns(page, /^\d{20}$/, false), (glyphs) =>
    glyphs.some((glyph, index) => index % 5 === 0 && index > 0 && glyph.spaced),
  );
  return run === null ? null : claimOf(plainText(run), run, 'guessed');
}

/** Runs of the head that are nothing but what `shape` says, labels left out. */
function headRuns(page: Page, shape: RegExp, mend: boolean): Glyph[][] {
  return page.headLines().flatMap((line) => {
    const free = line.glyphs.filter((_, index) => !page.isLabelled(line, index));
    return splitAtGaps(free, 1).filter((run) => shape.test(mended(run, mend)));
  });
}

function mended(glyphs: readonly Glyph[], mend: boolean): string {
  const text = plainText(glyphs);
  return mend ? mendDigits(text) : text;
}

function onlyOne(runs: Glyph[][], fits: (run: Glyph[]) => boolean): Glyph[] | null {
  const fitting = runs.filter(fits);
  const values = new Set(fitting.map((run) => plainText(run)));
  return values.size === 1 ? (fitting[0] ?? null) : null;
}

function findDate(page: Page): Claim<string> | null {
  for (const label of headLabels(page, 'date')) {
    for (const glyphs of [bandRightOf(page, label), glyphsBelow(page, label, 2)]) {
      const claim = dateOf(page, firstRun(glyphs, 6), 'labelled');
      if (claim !== null) return claim;
    }
  }
  const runs = page.headLines().flatMap((line) => splitAtGaps(line.glyphs, 2));
  const dates = runs.flatMap((run) => {
    const isDate = /\d{4}年\d{1,2}月\d{1,2}日/.test(plainText(run));
    const claim = isDate ? dateOf(page, run, 'placed') : null;
    return claim === null ? [] : [claim];
  });
  return new Set(dates.map((claim) => claim.value)).size === 1 ? (dates[0] ?? null) : null;
}

function dateOf(page: Page, glyphs: readonly Glyph[], ground: Ground): Claim<string> | null {
  const plain = spacedText(glyphs);
  for (const text of page.isOcr ? [plain, mendDigits(plain).replace(/曰/g, '日')] : [plain]) {
    const piece = DATE.exec(text)?.[0] ?? digitDate(text);
    const value = piece === undefined ? null : parseDate(piece);
    if (value === null) continue;
    return claimOf(value, glyphs, text === plain ? ground : 'mended');
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
