import type { Glyph } from './glyphs';
import type { Label } from './labels';
import { gapBefore, type Line } from './lines';
import type { Stack } from './stacks';

/** How far, in line heights, the middle of a value may lie above or below that of its label. */
const BAND = 0.75;
/** Lines of one value are at most this far apart, and begin this near to each other. */
const LINE_STEP = 1.9;
const ALIGNED = 1.5;

/** How far the beginning of a value may reach below its label's end, in line heights. */
const SLACK = 0.5;

/** Rows of a page with their labels: what values are looked up in. */
export interface Sheet {
  lines: readonly Line[];
  labels: readonly Label[];
  /** Vertical words, each at the left edge of a cell of its own. */
  stacks: readonly Stack[];
}

/**
 * The glyphs right of a label and before the next one, one list for each row: the label's own row
 * when it holds anything, else the rows beside it (a value that stands a little higher or lower, or
 * on two rows). Not beyond `limit`, in page heights.
 */
export function rowsRightOf(sheet: Sheet, label: Label, limit = Infinity): Glyph[][] {
  const edge = Math.min(limit, nextLabelLeft(sheet, label), cellEnd(sheet, label));
  const own = ownRow(sheet, label, edge);
  const beside = sheet.lines
    .filter((line) => line !== label.line && isBeside(line, label))
    .map((line) => freeGlyphs(sheet, line, label.right - label.height * 0.3, edge, label))
    .filter((glyphs) => glyphs.length > 0);
  if (own.length === 0 || beside.some((glyphs) => isNearer(glyphs, own, label))) return beside;
  return [own, ...beside.filter((glyphs) => overlapsNone(glyphs, own))];
}

/** `rowsRightOf` in reading order: side by side, or row by row where rows overlap. */
export function glyphsRightOf(sheet: Sheet, label: Label, limit?: number): Glyph[] {
  const rows = rowsRightOf(sheet, label, limit);
  const stacked = rows.some((row, index) =>
    rows.slice(index + 1).some((other) => !overlapsNone(row, other)),
  );
  return stacked ? rows.flat() : rows.flat().sort((a, b) => a.left - b.left);
}

/** All glyphs in the band of a label right of it, from left to right, whatever row they are on. */
export function bandRightOf(sheet: Sheet, label: Label, limit?: number): Glyph[] {
  return rowsRightOf(sheet, label, limit)
    .flat()
    .sort((a, b) => a.left - b.left);
}

/** The run at the beginning of glyphs: up to the first gap wider than `ems` line heights. */
export function firstRun(glyphs: readonly Glyph[], ems: number): Glyph[] {
  const run: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = run[run.length - 1];
    if (last !== undefined && gapBefore(last, glyph) > ems) break;
    run.push(glyph);
  }
  return run;
}

/**
 * The rows of a value that is wrapped: from `first` on, each begins below the one before at the same
 * left edge, with no label in its row between that edge and `label`'s.
 */
export function wrappedBelow(sheet: Sheet, label: Label, first: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  let last = first;
  for (const line of sheet.lines) {
    const head = last[0];
    if (head === undefined || rows.length >= 2) break;
    const drop = (line.y - head.y) / head.height;
    if (drop < 0.6 || drop > LINE_STEP) continue;
    const begins = line.glyphs.filter((glyph) => glyph.left > head.left - head.height * ALIGNED);
    const row = firstRun(begins, 1.5);
    const aligned = row[0] !== undefined && row[0].left < head.left + head.height * ALIGNED;
    if (!aligned || hasLabelBetween(sheet, line, label.left - label.height, row)) continue;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** The nearest row below a label whose text stands under it, for forms with values under labels. */
export function glyphsBelow(sheet: Sheet, label: Label, lines = 3): Glyph[] {
  for (const line of sheet.lines) {
    const drop = (line.y - label.y) / label.height;
    if (drop < 0.7 || drop > lines) continue;
    const under = freeGlyphs(sheet, line, label.left - label.height, Infinity, label);
    const run = firstRun(under, 1.2);
    const head = run[0];
    if (head !== undefined && head.left < label.right + label.height) return run;
  }
  return [];
}

function ownRow(sheet: Sheet, label: Label, edge: number): Glyph[] {
  const { line, end } = label;
  return line.glyphs.slice(end).filter((glyph) => isBefore(sheet, line, glyph, edge));
}

/**
 * Whether a glyph stands before an edge, or in a box that begins before it. Labels of neighbouring
 * rows set edges too: they must not cut a figure in two, as only a label inside its box may.
 */
function isBefore(sheet: Sheet, line: Line, glyph: Glyph, edge: number): boolean {
  if (glyph.left < edge) return true;
  if (glyph.box.left >= edge) return false;
  return !sheet.labels.some(
    (label) => label.line === line && line.glyphs[label.start]?.box === glyph.box,
  );
}

function isBeside(line: Line, label: Label): boolean {
  return (
    Math.abs(localY(line, label.right) - label.y) <= BAND * Math.max(line.height, label.height)
  );
}

/** Height of a row at x: that of its nearest glyph, as rows of photos are not quite level. */
function localY(line: Line, x: number): number {
  let nearest: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (glyph.left >= x || nearest === undefined) nearest = glyph;
    if (glyph.left >= x) break;
  }
  return nearest?.y ?? line.y;
}

/** A value a little higher than its label, while the label's row goes on in a cell further right. */
function isNearer(glyphs: readonly Glyph[], own: readonly Glyph[], label: Label): boolean {
  const [first, other] = [glyphs[0], own[0]];
  if (first === undefined || other === undefined) return false;
  const isClose = first.left - label.right < label.height * 2;
  return isClose && other.left - label.right > label.height * 8;
}

/** Where 密码区, 备注 or 销售方信息 begin right of a label, beside which they stand. */
function cellEnd(sheet: Sheet, label: Label): number {
  return sheet.stacks.reduce((end, stack) => {
    const beside = stack.top - label.height < label.y && label.y < stack.bottom + label.height;
    return beside && stack.left >= label.right ? Math.min(end, stack.left) : end;
  }, Infinity);
}

function nextLabelLeft(sheet: Sheet, label: Label): number {
  return sheet.labels.reduce((left, other) => {
    const after = other.left >= label.right - label.height * 0.3 && other !== label;
    const sameRow =
      other.line === label.line ||
      Math.abs(other.y - label.y) <= (BAND * (other.height + label.height)) / 2;
    return after && sameRow ? Math.min(left, other.left) : left;
  }, Infinity);
}

function freeGlyphs(sheet: Sheet, line: Line, from: number, to: number, label: Label): Glyph[] {
  const labels = sheet.labels.filter((other) => other.line === line && other !== label);
  return line.glyphs.filter((glyph, index) => {
    // A box is often measured a little too far to the left; it is never cut for that.
    const begins = Math.max(glyph.left, glyph.box.left + label.height * SLACK);
    const inside = begins >= from && isBefore(sheet, line, glyph, to);
    return inside && !labels.some((other) => index >= other.start && index < other.end);
  });
}

function overlapsNone(glyphs: readonly Glyph[], own: readonly Glyph[]): boolean {
  return !glyphs.some((glyph) =>
    own.some((other) => glyph.left < other.right && other.left < glyph.right),
  );
}

function hasLabelBetween(sheet: Sheet, line: Line, from: number, row: readonly Glyph[]): boolean {
  const right = Math.max(...row.map((glyph) => glyph.right));
  return sheet.labels.some(
    (other) =>
      other.left >= from &&
      other.left < right &&
      (other.line === line || Math.abs(other.y - line.y) <= BAND * other.height),
  );
}
