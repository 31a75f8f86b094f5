import type { Claim } from '../reading';
import { isHan } from './characters';
import { claimOf, type Ground, withConfidence } from './found';
import type { Glyph } from './glyphs';
import type { Label } from './labels';
import { plainText, printedText } from './lines';
import type { Page } from './page';
import { firstRun, glyphsBelow, rowsRightOf, wrappedBelow } from './values';

/** Names are at most this long; the longest registered ones have some 60 characters. */
const MAX_NAME = 100;
/** A gap of this many line heights ends a name: what follows stands in another cell. */
const NAME_GAP = 1.6;
const ENDING =
  /(?:公司|企业|商行|商店|经营部|事务所|合作社|委员会|中心|学校|大学|医院|银行|厂|店|部|局|院|所|社|会|处|站)$/;
/** The frame of the form beside the name, read as a character. */
const FRAME = /^[1lIL丨](?=\p{Script=Han}{4})/u;
/** Letters of 购买方信息 and 销售方信息 that OCR read at the end of the row. */
const STRAY_LETTERS = /[购买销售方信息]{1,2}$/;

/** The name right of a label, on one row or several; or below it, as tables print it. */
export function nameAt(page: Page, label: Label): Claim<string> | null {
  const glyphs = nameGlyphs(page, label);
  const ground: Ground = glyphs.length > 0 && label.exact ? 'labelled' : 'placed';
  return (
    nameOf(glyphs, page.isOcr, ground) ?? nameOf(glyphsBelow(page, label, 2), page.isOcr, 'placed')
  );
}

/** The name that glyphs spell; null when they spell none. */
export function nameOf(
  glyphs: readonly Glyph[],
  isOcr: boolean,
  ground: Ground,
): Claim<string> | null {
  const text = cleanName(printedText(glyphs), isOcr);
  const letters = text.match(/[\p{Script=Han}A-Za-z]/gu)?.length ?? 0;
  if (text.length < 2 || text.length > MAX_NAME || letters < 2) return null;
  if (/^[0-9A-Za-z]{15,20}$/.test(text)) return null; // a taxpayer id, its label unread
  const claim = claimOf(text, glyphs, ground);
  return isMixed(glyphs) ? withConfidence(claim, Math.min(claim.confidence, 0.5)) : claim;
}

/** Whether a box goes on after another one began: two texts lie over each other, as under a seal. */
function isMixed(glyphs: readonly Glyph[]): boolean {
  const left = new Set<Glyph['box']>();
  return glyphs.some((glyph, index) => {
    const last = glyphs[index - 1];
    if (last !== undefined && last.box !== glyph.box) left.add(last.box);
    return left.has(glyph.box);
  });
}

/** Whether a text ends as companies and offices do. */
export function looksLikeOrganisation(text: string): boolean {
  return text.length >= 4 && ENDING.test(text) && !/税务|监制/.test(text);
}

function nameGlyphs(page: Page, label: Label): Glyph[] {
  const rows = rowsRightOf(page, label).map((row) => firstRun(row, NAME_GAP));
  const [first] = rows;
  if (first === undefined) return [];
  // Two rows, the label between them: a name that was wrapped and set in the middle of its cell.
  const edge = first[0]?.left ?? 0;
  const together = rows.filter((row) => Math.abs((row[0]?.left ?? 0) - edge) < label.height * 1.5);
  const last = together.at(-1) ?? first;
  const below = wrappedBelow(page, label, last).filter((row) => row.some((g) => isHan(g.char)));
  return withTail(together.flat(), below);
}

/** Adds wrapped rows; to a name that is complete, only such as make another complete one of it. */
function withTail(name: readonly Glyph[], rows: readonly Glyph[][]): Glyph[] {
  const whole = [...name, ...rows.flat()];
  const isComplete = looksLikeOrganisation(plainText(name));
  return isComplete && !looksLikeOrganisation(plainText(whole)) ? [...name] : whole;
}

function cleanName(text: string, isOcr: boolean): string {
  const plain = text
    .replace(/^[\s:：;；,，.。·'"|]+|[\s:：;；,，|]+$/g, '')
    .replace(/[0-9<>+*/\-\s]*[<>+*][0-9<>+*/\-\s]{4,}$/, '');
  if (!isOcr) return plain;
  const framed = plain.replace(FRAME, '');
  const cut = framed.replace(STRAY_LETTERS, '');
  return cut !== framed && looksLikeOrganisation(cut) ? cut : framed;
}
