import { isHan } from './characters';
import type { Glyph } from './glyphs';

/** Characters on one row of the page, from left to right. `text[i]` is the char of `glyphs[i]`. */
export interface Line {
  text: string;
  glyphs: readonly Glyph[];
  y: number;
  height: number;
}

/** Rows within this part of a line's height are one row. */
const ROW = 0.4;
/** Different print on the same row: a title beside labels, a stamp across a title. */
const SIZE = 1.6;
/** How many rows back a box may still belong to. */
const OPEN_ROWS = 40;
/** Two forms side by side have some 300 characters on a row; more is no row of a form. */
const MAX_ROW = 600;

interface Row {
  glyphs: Glyph[];
  y: number;
  height: number;
}

/**
 * Gathers glyphs into rows by where they stand. @param bySize keep print of different size apart;
 * for sources that state it exactly (a text layer), as the height of an OCR box says little.
 */
export function toLines(glyphs: readonly Glyph[], bySize: boolean): Line[] {
  const runs = runsOfBoxes(glyphs).sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  for (const run of runs) {
    const row = rows.slice(-OPEN_ROWS).find((candidate) => fits(run, candidate, bySize));
    if (row === undefined) {
      rows.push(run);
      continue;
    }
    for (const glyph of run.glyphs) row.glyphs.push(glyph);
    row.y += (run.y - row.y) * (run.glyphs.length / row.glyphs.length);
  }
  return rows
    .filter((row) => row.glyphs.length <= MAX_ROW)
    .map(lineOf)
    .sort((a, b) => a.y - b.y);
}

/** Glyphs in reading order as one line. */
function lineOf(row: { glyphs: readonly Glyph[] }): Line {
  const glyphs = inOrder(row.glyphs);
  const text = glyphs.map((glyph) => glyph.char).join('');
  const count = Math.max(1, glyphs.length);
  const y = glyphs.reduce((sum, glyph) => sum + glyph.y, 0) / count;
  const height = glyphs.reduce((sum, glyph) => sum + glyph.height, 0) / count;
  return { text, glyphs, y, height };
}

/**
 * From left to right. A box that begins before the one before it ends, and ends after it, follows it
 * whole: its neighbour was only measured too wide. One that lies inside another's blanks is mixed in.
 */
function inOrder(glyphs: readonly Glyph[]): Glyph[] {
  const boxes = [...new Set(glyphs.map((glyph) => glyph.box))].sort((a, b) => a.left - b.left);
  const starts = new Map<Glyph['box'], number>();
  let reach = -Infinity;
  for (const box of boxes) {
    if (box.left < reach && box.right > reach) starts.set(box, reach);
    reach = Math.max(reach, box.right);
  }
  const place = (glyph: Glyph) => Math.max(glyph.left, starts.get(glyph.box) ?? -Infinity);
  return [...glyphs].sort((a, b) => place(a) - place(b));
}

/** Cuts at gaps wider than `ems` line heights, and before blanks when they count as gaps. */
export function splitAtGaps(glyphs: readonly Glyph[], ems: number, blanks = false): Glyph[][] {
  const parts: Glyph[][] = [];
  let part: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = part[part.length - 1];
    if (last !== undefined && (gapBefore(last, glyph) > ems || (blanks && glyph.spaced))) {
      parts.push(part);
      part = [];
    }
    part.push(glyph);
  }
  return part.length === 0 ? parts : [...parts, part];
}

/** Blank between two neighbours, in line heights. */
export function gapBefore(last: Glyph, next: Glyph): number {
  return (next.left - last.right) / Math.max(1e-6, Math.min(last.height, next.height));
}

export function plainText(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.char).join('');
}

/** As printed; a blank is kept between words, and dropped where only ideographs are spread out. */
export function printedText(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const last = glyphs[index - 1];
    const apart = last !== undefined && (glyph.spaced || gapBefore(last, glyph) > 0.3);
    if (apart && !(isHan(last.char) && isHan(glyph.char))) text += ' ';
    text += glyph.printed;
  }
  return text.trim();
}

/** One run for each box: boxes move as a whole, glyphs of a box are never torn apart. */
function runsOfBoxes(glyphs: readonly Glyph[]): Row[] {
  const runs = new Map<Glyph['box'], Glyph[]>();
  for (const glyph of glyphs) {
    const run = runs.get(glyph.box);
    if (run === undefined) runs.set(glyph.box, [glyph]);
    else run.push(glyph);
  }
  return [...runs].map(([box, run]) => ({ glyphs: run, y: box.y, height: box.height }));
}

function fits(run: Row, row: Row, bySize: boolean): boolean {
  const least = Math.min(run.height, row.height);
  if (bySize && Math.max(run.height, row.height) > least * SIZE) return false;
  return Math.abs(run.y - row.y) <= least * ROW;
}
