import { isHan } from './characters';
import type { Glyph } from './glyphs';
import { LABELS, type LabelId } from './label-names';
import { gapBefore, type Line } from './lines';
import { findNearMatches } from './near-match';

/** A label where it stands. */
export interface Label {
  id: LabelId;
  /** The label as the table has it. */
  text: string;
  line: Line;
  /** Range of `line.text`, brackets and colon included. */
  start: number;
  end: number;
  left: number;
  right: number;
  y: number;
  height: number;
  /** False when one character differs from the table. */
  exact: boolean;
}

const ENTRIES = Object.entries(LABELS)
  .flatMap(([id, texts]) => texts.map((text) => ({ id: id as LabelId, text })))
  .sort((a, b) => b.text.length - a.text.length);
const MAX_LABELS = 600;
/** Labels shorter than this must be read exactly: 付款方 and 收款方 differ by one. */
const NEAR_LENGTH = 4;
/** 购/销 of a vertical word that OCR read into the same box as the label. */
const PARTY_LETTERS = /^[购买销售方信息货单位]+$/;

/**
 * Finds the labels of every line, longest first, so that 名称 in 货物或应税劳务、服务名称 is none.
 * @param near accept one wrong character (OCR).
 */
export function findLabels(lines: readonly Line[], near: boolean): Label[] {
  const labels: Label[] = [];
  for (const line of lines) {
    if (labels.length >= MAX_LABELS) break;
    labels.push(...labelsOf(line, near));
  }
  return labels;
}

/** The labels of one line, from left to right. */
function labelsOf(line: Line, near: boolean): Label[] {
  const taken = new Array<boolean>(line.text.length).fill(false);
  const found: Label[] = [];
  const take = (
    entry: { id: LabelId; text: string },
    start: number,
    end: number,
    exact: boolean,
  ) => {
    if (taken.slice(start, end).includes(true)) return;
    if (!stands(line, taken, start, end, entry.text.length)) return;
    taken.fill(true, start, end);
    found.push(labelAt(line, entry, start, end, exact));
  };
  for (const entry of ENTRIES) {
    for (const start of occurrences(line.text, entry.text)) {
      take(entry, start, start + entry.text.length, true);
    }
  }
  if (near) for (const hit of nearHits(line.text)) take(hit.entry, hit.start, hit.end, false);
  return found.sort((a, b) => a.start - b.start);
}

/** Near matches that only one label claims: 发票?码 may be 代码 or 号码 and is neither. */
function nearHits(text: string) {
  const hits = ENTRIES.filter((entry) => entry.text.length >= NEAR_LENGTH).flatMap((entry) =>
    findNearMatches(text, entry.text).map((place) => ({ entry, ...place })),
  );
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.entry.id !== hit.entry.id &&
          other.entry.text.length === hit.entry.text.length &&
          other.start < hit.end &&
          hit.start < other.end,
      ),
  );
}

function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) yield at;
}

/**
 * Whether a label begins here and is not the middle of a sentence (被红冲蓝字数电发票号码): nothing
 * touches it on the left but a label, a sign or, for short ones, a letter of a vertical word.
 */
function stands(
  line: Line,
  taken: readonly boolean[],
  start: number,
  end: number,
  length: number,
): boolean {
  const { glyphs } = line;
  const [before, first] = [glyphs[start - 1], glyphs[start]];
  const touches = before !== undefined && first !== undefined && gapBefore(before, first) < 0.5;
  if (touches && !first.spaced && isHan(before.char) && taken[start - 1] !== true) {
    if (length > 15 || !PARTY_LETTERS.test(lettersBefore(glyphs, start))) return false;
  }
  return length > 2 || closesAfter(glyphs, end);
}

/** Up to two characters that touch a label; what stands in another box or behind a gap does not. */
function lettersBefore(glyphs: readonly Glyph[], start: number): string {
  const [near, far, first] = [glyphs[start - 1], glyphs[start - 2], glyphs[start]];
  if (near === undefined || first === undefined) return '';
  const alone = far === undefined || far.box !== near.box || gapBefore(far, near) > 0.5;
  return (alone ? '' : far.char) + near.char;
}

/** A label of two characters is one only before a colon, a bracket, a gap or the end of its box. */
function closesAfter(glyphs: readonly Glyph[], end: number): boolean {
  const [last, next] = [glyphs[end - 1], glyphs[end]];
  if (last === undefined || next === undefined) return true;
  if (/[:;()¥]/.test(next.char)) return true;
  return next.spaced || next.box !== last.box || gapBefore(last, next) > 0.5;
}

function labelAt(
  line: Line,
  entry: { id: LabelId; text: string },
  from: number,
  to: number,
  exact: boolean,
): Label {
  let [start, end] = [from, to];
  while (start > 0 && line.text[start - 1] === '(') start -= 1;
  while (end < line.text.length && /[):;.]/.test(line.text.charAt(end))) end += 1;
  const glyphs = line.glyphs.slice(start, end);
  const count = Math.max(1, glyphs.length);
  return {
    ...entry,
    line,
    start,
    end,
    exact,
    left: glyphs[0]?.left ?? 0,
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    y: glyphs.reduce((sum, glyph) => sum + glyph.y, 0) / count,
    height: glyphs.reduce((sum, glyph) => sum + glyph.height, 0) / count,
  };
}
