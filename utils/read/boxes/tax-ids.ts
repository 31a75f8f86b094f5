import { checkTaxId, orgCodeCheckChar, usccCheckChar } from '@/utils/invoice/tax-id';
import type { Claim } from '../reading';
import { claimOf, type Ground } from './found';
import type { Glyph } from './glyphs';
import { plainText } from './lines';

const LENGTHS = new Set([15, 17, 18, 20]);
/** Letters that a 统一社会信用代码 never has (GB 32100-2015), and the digit that they were. */
const IMPOSSIBLE: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' };
/** Pairs that OCR mixes up in both directions. */
const CONFUSED: Readonly<Record<string, string>> = {
  '0': 'DQ',
  '1': 'LJT',
  '2': '7',
  '5': '6',
  '6': '5GB',
  '7': '21',
  '8': 'B63',
  '3': '8',
  '9': '0',
  B: '8',
  D: '0',
  G: '6',
  L: '1',
  Q: '0',
  J: '1',
  T: '1',
  U: '0',
};
/** Places 3–8 of a 统一社会信用代码 are the digits of its region. */
const REGION_DIGITS: Readonly<Record<string, string>> = { B: '8', D: '0', Q: '0', G: '6', L: '1' };

/**
 * The taxpayer id that glyphs begin with; null when they show none of 15, 17, 18 or 20 characters.
 * @param mend put misread characters right where the alphabet or the check character proves it.
 */
export function taxIdOf(glyphs: readonly Glyph[], mend: boolean): Claim<string> | null {
  const text = plainText(glyphs);
  const run = (mend ? /^[0-9A-Za-z|]+/ : /^[0-9A-Za-z]+/).exec(text)?.[0] ?? '';
  const id = run.replace(/\|/g, '1').toUpperCase();
  const shown = glyphs.slice(0, run.length);
  if (/^0*$/.test(id)) return null; // a specimen's
  if (isSound(id)) return claimOf(id, shown, 'labelled');
  // A figure that stands beside (the counter of downloads) sticks to the id.
  const first = id.slice(0, 18);
  if (id.length > 18 && isSound(first)) return claimOf(first, shown.slice(0, 18), 'mended');
  // OCR reads the first character twice at times.
  const last = id.slice(1);
  if (mend && id[0] === id[1] && isSound(last)) return claimOf(last, shown.slice(1), 'mended');
  if (!LENGTHS.has(id.length)) return null;
  if (!mend) return claimOf(id, shown, 'labelled');
  return mendedId(id, shown);
}

function mendedId(id: string, glyphs: readonly Glyph[]): Claim<string> {
  // Old ids are digits, but for an organisation's X: letters say that a longer id lost characters.
  if (id.length !== 18) return claimOf(id, glyphs, /[A-WYZ]/.test(id) ? 'guessed' : 'mended');
  const plain = mendImpossible(id);
  if (isSound(plain)) return claimOf(plain, glyphs, 'placed');
  const single = singleChanges(plain).filter(isSound);
  const [only] = single;
  const ground: Ground = only === undefined || single.length > 1 ? 'guessed' : 'mended';
  return claimOf(ground === 'mended' && only !== undefined ? only : plain, glyphs, ground);
}

function mendImpossible(id: string): string {
  return Array.from(id, (char, index) => {
    const inRegion = index >= 2 && index < 8;
    return IMPOSSIBLE[char] ?? (inRegion ? (REGION_DIGITS[char] ?? char) : char);
  }).join('');
}

function singleChanges(id: string): string[] {
  return Array.from(id).flatMap((char, index) =>
    Array.from(CONFUSED[char] ?? '', (other) => id.slice(0, index) + other + id.slice(index + 1)),
  );
}

/** Both check characters of a 统一社会信用代码 fit, or that of a 身份证: one in about 300 wrong ids does as well. */
function isSound(id: string): boolean {
  const { form, warnings } = checkTaxId(id);
  if (form === 'idcard18' || form === 'idcard20') return warnings.length === 0;
  if (id.length !== 18) return false;
  return usccCheckChar(id.slice(0, 17)) === id[17] && orgCodeCheckChar(id.slice(8, 16)) === id[16];
}
