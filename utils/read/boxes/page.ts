import { classifyInvoice } from '@/utils/invoice/classify';
import { type PlacedBox, toGlyphs } from './glyphs';
import { findHeader, type Header } from './header';
import type { LabelId } from './label-names';
import { findLabels, type Label } from './labels';
import { type Line, toLines } from './lines';
import { type Stack, takeStacks } from './stacks';
import type { Sheet } from './values';

/** Where boxes come from; OCR may misread, the others state what is printed. */
export type TextSource = 'text' | 'ocr' | 'ofd';

/** One invoice's part of a page, with what every finder asks of it. */
export interface Page extends Sheet {
  source: TextSource;
  isOcr: boolean;
  stacks: readonly Stack[];
  /** The heading of the table of items; null when there is none. */
  header: Header | null;
  /** The row of 价税合计 (its label), or the last 合计. */
  totalRow: Label | null;
  /** Labels of the head: the exact ones first, then from top to bottom; none of 备注 or items. */
  headLabels(id: LabelId): Label[];
  /** Rows above the table of items; half of the page when there is no table. */
  headLines(): readonly Line[];
  isLabelled(line: Line, index: number): boolean;
  /** Whether an 发票代码 follows the rules of any kind. */
  fitsCodeRule(code: string): boolean;
}

/** Any 8-digit number serves to ask for the rules of a code. */
const SOME_NUMBER = '00000001';

/** Sets up a part of a page for the finders. */
export function openPage(boxes: readonly PlacedBox[], source: TextSource): Page {
  const isOcr = source === 'ocr';
  const { stacks, rest } = takeStacks(boxes.filter((box) => !isCipher(box.text)));
  const lines = toLines(toGlyphs(rest), !isOcr);
  const labels = findLabels(lines, isOcr);
  const header = findHeader(lines);
  const totalRow = findTotalRow(labels);
  const headEnd = headEndOf(lines, labels, header, totalRow);
  return {
    source,
    isOcr,
    lines,
    labels,
    stacks,
    header,
    totalRow,
    headLabels: (id) => headLabels(labels, id, headEnd),
    headLines: () => lines.filter((line) => line.y < headEnd),
    isLabelled: (line, index) => isLabelled(labels, line, index),
    fitsCodeRule: (code) => classifyInvoice({ code, number: SOME_NUMBER }).length > 0,
  };
}

/** 密码区: figures and signs without meaning, which look like numbers beside the buyer. */
function isCipher(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 12 || !/^[\w<>+\-*/.,]+$/.test(plain)) return false;
  const signs = plain.replace(/[^<>+\-*/]/g, '');
  return signs.length >= 4 && /[<>+]/.test(signs);
}

function findTotalRow(labels: readonly Label[]): Label | null {
  const inRow = (id: Label['id']) => labels.filter((label) => label.id === id);
  return inRow('words')[0] ?? inRow('figures')[0] ?? inRow('sum').at(-1) ?? null;
}

function headEndOf(
  lines: readonly Line[],
  labels: readonly Label[],
  header: Header | null,
  totalRow: Label | null,
): number {
  // 卷票 have the date below the items, and tickets have no items: everything is head.
  if (labels.some((label) => label.id === 'fare') || isNarrow(lines)) return Infinity;
  if (header !== null) return header.y;
  return totalRow?.y ?? Infinity;
}

function headLabels(labels: readonly Label[], id: LabelId, headEnd: number): Label[] {
  return labels
    .filter((label) => label.id === id && label.y <= headEnd)
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        Number(b.text.length > 3) - Number(a.text.length > 3) ||
        a.y - b.y,
    );
}

/** A strip of label: value rows, much higher than wide. */
function isNarrow(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.glyphs[0]?.left ?? Infinity));
  const right = Math.max(...lines.map((line) => line.glyphs.at(-1)?.right ?? 0));
  const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  return bottom - top > (right - left) * 1.2;
}

function isLabelled(labels: readonly Label[], line: Line, index: number): boolean {
  return labels.some((label) => label.line === line && index >= label.start && index < label.end);
}
