import { regionOfNumber } from '@/utils/invoice/regions';
import type { Claim } from '../reading';
import { mendDigits } from './digits';
import { claimOf } from './found';
import type { Glyph } from './glyphs';
import { type Line, plainText, splitAtGaps } from './lines';
import type { Page } from './page';

/**
 * № and the number at the end of a run, which the title may begin and the small code may end; OCR reads
 * the sign in many ways.
 */
const NUMBERED = /N[o0Oºe9]?[:.°]?(?=\d{8}(?:$|\d{10}(?:\d{2})?$))/;
/** No 数电票 is of a later year: keeps other 20-digit figures out. Two digits. */
const LAST_YEAR = 60;

/** A number without a readable label: 20 digits that name a region, or eight after №. */
export function bareNumber(page: Page): Claim<string> | null {
  return bareDigital(page) ?? bareEight(page);
}

/**
 * Paper invoices print the code large at the top left, where the title may follow, and again small,
 * both without a label; the number of the machine, which stands there too, is printed once.
 */
export function bareCode(page: Page): Claim<string> | null {
  const isCode = (text: string) => /^(?:\d{10}|[01]\d{11})$/.test(text) && page.fitsCodeRule(text);
  const codes = headRuns(page).flatMap((run) => {
    const text = /^\d{10}(?:\d{2})?(?=$|\p{Script=Han})/u.exec(plainText(run))?.[0] ?? '';
    return isCode(text) ? [[text, run.slice(0, text.length)] as const] : [];
  });
  const twice = codes.filter(([text, run]) =>
    codes.some(([other, glyphs]) => other === text && glyphs[0] !== run[0]),
  );
  return onlyClaim(twice.length > 0 ? twice : codes, () => true);
}

/** 校验码 in its four groups of five, where OCR lost the label. */
export function bareCheckCode(page: Page): Claim<string> | null {
  if (hasLabel(page, 'checkCode') || !hasLabel(page, 'code')) return null;
  const runs = headRuns(page).filter((run) =>
    run.some((glyph, index) => index > 0 && index % 5 === 0 && glyph.spaced),
  );
  return onlyClaim(
    runs.map((run) => [plainText(run), run] as const),
    (text) => /^\d{20}$/.test(text),
  );
}

/** Not beside a 校验码, which has 20 digits too, nor in a 密码区, where 数电纸质 print theirs. */
function bareDigital(page: Page): Claim<string> | null {
  if (hasLabel(page, 'checkCode') || page.stacks.some((one) => one.word === 'cipher')) return null;
  const runs = headRuns(page).map((run) => {
    const text = plainText(run);
    return [page.isOcr ? mendDigits(text) : text, run] as const;
  });
  const isNumber = (text: string) =>
    /^\d{20}$/.test(text) && regionOfNumber(text) !== null && Number(text.slice(0, 2)) < LAST_YEAR;
  return onlyClaim(runs, isNumber);
}

/**
 * Eight digits without № may be a date or a part of anything. The small copy that paper invoices print
 * below the code speaks for the number, and for one whose № was not read.
 */
function bareEight(page: Page): Claim<string> | null {
  const runs = headRuns(page);
  const signed = runs.flatMap((run) => {
    const text = plainText(run);
    const sign = NUMBERED.exec(text);
    if (sign === null) return [];
    const start = sign.index + sign[0].length;
    return [[text.slice(start, start + 8), run.slice(start, start + 8)] as const];
  });
  const bare = runs
    .map((run) => [plainText(run), run] as const)
    .filter(([text]) => /^\d{8}$/.test(text));
  if (signed.length > 0) {
    const same = bare.filter(([text]) => signed.some(([other]) => other === text));
    return onlyClaim([...signed, ...same], () => true);
  }
  const twice = bare.filter(([text, run]) =>
    bare.some(([other, glyphs]) => other === text && glyphs !== run),
  );
  return bareCode(page) === null ? null : onlyClaim(twice, () => true);
}

/** The one value that fits; surer when it is printed twice. */
function onlyClaim(
  runs: ReadonlyArray<readonly [text: string, glyphs: Glyph[]]>,
  fits: (text: string) => boolean,
): Claim<string> | null {
  const fitting = runs.filter(([text]) => fits(text) && !/^0+$/.test(text));
  const [first] = fitting;
  if (first === undefined || fitting.some(([text]) => text !== first[0])) return null;
  const [text, glyphs] = first;
  const untouched = text === plainText(glyphs);
  if (!untouched) return claimOf(text, glyphs, 'mended');
  return claimOf(text, glyphs, fitting.length > 1 ? 'labelled' : 'placed');
}

/** Runs of the head between gaps; labels, and what stands right after one, are left out. */
function headRuns(page: Page): Glyph[][] {
  return page.headLines().flatMap((line) =>
    runsOf(page, line).flatMap((run) => {
      const isFree = run.every((glyph) => !page.isLabelled(line, line.glyphs.indexOf(glyph)));
      return isFree ? [run] : [];
    }),
  );
}

/** OCR boxes are whole already, and figures of two of them may stand close together. */
function runsOf(page: Page, line: Line): Glyph[][] {
  const runs = splitAtGaps(line.glyphs, 1);
  if (!page.isOcr) return runs;
  return runs.flatMap((run) => {
    const boxes = [...new Set(run.map((glyph) => glyph.box))];
    return boxes.map((box) => run.filter((glyph) => glyph.box === box));
  });
}

function hasLabel(page: Page, id: 'checkCode' | 'code'): boolean {
  return page.labels.some((label) => label.id === id);
}
