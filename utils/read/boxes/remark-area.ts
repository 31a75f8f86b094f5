import type { Glyph } from './glyphs';
import type { Label } from './labels';
import type { Line } from './lines';
import { printedText } from './lines';
import type { Stack } from './stacks';

/** The block of 备注: free text, which repeats names, ids, numbers and dates of other invoices. */
export interface RemarkArea {
  left: number;
  top: number;
  bottom: number;
}

const LAST_ROW = /^(?:开票人|收款人|复核人?)$/;

/** Where 备注 stands, by its vertical word or its label; null when neither was read. */
export function findRemarkArea(
  stacks: readonly Stack[],
  labels: readonly Label[],
  totalRow: Label | null,
): RemarkArea | null {
  const stack = stacks.find((one) => one.word === 'remark');
  const label = labels.find((one) => one.id === 'remark' && one.y > (totalRow?.y ?? 0));
  const mark =
    stack !== undefined
      ? { left: stack.right, top: stack.top }
      : label !== undefined
        ? { left: label.left, top: label.y - label.height * 0.6 }
        : null;
  if (mark === null) return null;
  const below = totalRow === null ? -Infinity : totalRow.y + totalRow.height * 0.8;
  const top = totalRow !== null && mark.top > totalRow.y ? below : mark.top;
  return { left: mark.left, top, bottom: lastRowTop(labels, mark.top) };
}

export function isInArea(area: RemarkArea | null, place: { left: number; y: number }): boolean {
  if (area === null) return false;
  return place.left >= area.left && place.y > area.top && place.y < area.bottom;
}

/** What 备注 says, one row a line; null when it is empty. */
export function remarkText(lines: readonly Line[], area: RemarkArea | null): string | null {
  if (area === null) return null;
  const rows = lines.flatMap((line) => {
    const inside: Glyph[] = line.glyphs.filter((glyph) => isInArea(area, glyph));
    return inside.length === 0 ? [] : [printedText(inside).replace(/^备注[:：]?/, '')];
  });
  const text = rows.filter((row) => row !== '').join('\n');
  return text === '' ? null : text;
}

/** 收款人, 复核 and 开票人 close the form, unless 备注 itself tells names under these words. */
function lastRowTop(labels: readonly Label[], from: number): number {
  const closing = labels.filter((label) => LAST_ROW.test(label.text) && label.y > from);
  const lowest = Math.max(-Infinity, ...closing.map((label) => label.y));
  const row = closing.filter((label) => Math.abs(label.y - lowest) < label.height);
  return row[0] === undefined ? Infinity : lowest - row[0].height * 0.6;
}
