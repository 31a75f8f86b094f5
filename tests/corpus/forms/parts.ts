import type { Money } from '@/utils/invoice/money';
import { plainMoney } from '@/utils/invoice/money';
import type { ReadItem } from '@/utils/read/reading';
import type { Look } from '../page/look';
import type { Sheet, TextPlace } from '../page/sheet';
import { textWidth } from '../page/text-width';
import { wordsText, yenText } from '../page/wording';

/** A column of goods: where its values are aligned, mm. */
export interface Column {
  header: string;
  x: number;
  align: 'left' | 'center' | 'right';
  text: (item: ReadItem) => string | null;
}

/** Values of the eight columns that all VAT forms share. */
export const CELL_TEXT = {
  name: (item: ReadItem) => item.name,
  specification: (item: ReadItem) => item.specification,
  unit: (item: ReadItem) => item.unit,
  quantity: (item: ReadItem) => item.quantity,
  unitPrice: (item: ReadItem) => item.unitPrice,
  amount: (item: ReadItem) => (item.amount === null ? null : plainMoney(item.amount)),
  taxRate: (item: ReadItem) => item.taxRate,
  tax: (item: ReadItem) => (item.tax === null ? '***' : plainMoney(item.tax)),
} as const;

/** The header row, then each line; a name that is too long wraps and takes more height. */
export function drawItems(
  sheet: Sheet,
  columns: readonly Column[],
  items: readonly ReadItem[],
  at: { headerY: number; firstY: number; nameWidth: number; step: number },
): void {
  for (const { header, x, align } of columns) sheet.label(header, { x, y: at.headerY, align });
  let y = at.firstY;
  for (const item of items) {
    for (const [index, { x, align, text }] of columns.entries()) {
      const value = text(item);
      const wrap = index === 0 ? { width: at.nameWidth } : {};
      if (value !== null) sheet.value(value, { x, y, align, size: 2.7, ...wrap });
    }
    y += at.step * rowsOf(item, at.nameWidth);
  }
}

/** How many rows the name of a line takes in a column of this width, mm. */
export function rowsOf(item: ReadItem, nameWidth: number): number {
  return Math.max(1, Math.ceil(textWidth(item.name, 3.1) / nameWidth));
}

/** 大写 with its sign, and 小写. */
export function drawTotal(
  sheet: Sheet,
  total: Money,
  places: { words: TextPlace; figures: TextPlace },
): void {
  const { look } = sheet;
  if (look.circle === 'drawn') drawCircledCross(sheet, places.words);
  const indent = look.circle === 'drawn' ? 5 : 0;
  sheet.value(wordsText(look, total), { ...places.words, x: places.words.x + indent });
  sheet.value(yenText(look, total), places.figures);
}

/** The QR at its place, with the yellow 税 in its middle if the look has it. */
export function drawQr(sheet: Sheet, qr: string | null, x: number, y: number, side: number): void {
  if (qr === null) return;
  const style = `left:${x}mm;top:${y}mm;width:${side}mm;height:${side}mm`;
  sheet.over(`<div class="qr" style="${style}">${qr}</div>`);
  if (!sheet.look.qrMark) return;
  const mark = side * 0.16;
  const middle = `left:${x + (side - mark) / 2}mm;top:${y + (side - mark) / 2}mm`;
  sheet.over(
    `<b style="${middle};width:${mark}mm;height:${mark}mm;background:#fff;color:#d8a400;font-size:${mark * 0.9}mm;line-height:1.05">税</b>`,
  );
}

/** Label and value on one line, with this issuer's colon. */
export function drawPair(
  sheet: Sheet,
  label: string,
  value: string | null,
  x: number,
  y: number,
  gap: number,
  size = 3,
): void {
  sheet.label(label + sheet.look.colon, { x, y, size });
  if (value !== null) sheet.value(value, { x: x + gap, y, size });
}

/** Label justified to a width as 税控 forms print it, with blanks between the characters. */
export function justified(text: string, look: Look, width: number): string {
  const blanks = Math.max(0, width - text.length);
  const gap = text.length < 2 ? 0 : Math.floor((blanks * 2) / (text.length - 1));
  return Array.from(text).join(' '.repeat(gap)) + look.colon;
}

function drawCircledCross(sheet: Sheet, { x, y }: TextPlace): void {
  sheet.over(
    `<svg style="left:${x}mm;top:${y}mm;width:4mm;height:4mm" viewBox="0 0 16 16" stroke="#000" fill="none"><circle cx="8" cy="8" r="7"/><path d="M3 3l10 10M13 3L3 13"/></svg>`,
  );
}
