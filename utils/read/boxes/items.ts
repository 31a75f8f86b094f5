import type { ReadItem } from '../reading';
import { figuresOf } from './amounts';
import type { Glyph } from './glyphs';
import type { ColumnName, Header } from './header';
import { isHan } from './characters';
import { type Line, plainText, printedText, splitAtGaps } from './lines';
import type { Page } from './page';

const MAX_ITEMS = 2_000;
const RATE = /^(?:\d{1,2}(?:\.\d{1,2})?%|\*{1,4}|免税|不征税|出口零税率|普通零税率)$/;
const NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/;

type Cells = Partial<Record<ColumnName, Glyph[]>>;

/** The lines of goods and services between the heading of their table and its 合计. */
export function findItems(page: Page): ReadItem[] {
  const { header } = page;
  if (header === null) return [];
  const rows: Cells[] = [];
  for (const line of itemLines(page, header)) {
    if (rows.length >= MAX_ITEMS) break;
    const cells = cellsOf(line, header);
    const last = rows.at(-1);
    if (cells.amount !== undefined || last === undefined) rows.push(cells);
    else continueRow(last, cells);
  }
  return rows.map((cells) => itemOf(cells, page.isOcr)).filter((item) => item !== null);
}

/** Headings of a second table below the items: passengers, or goods in transport. */
const SECOND_TABLE = /出行人|有效身份证件号|运输工具种类|起运地/;

function itemLines(page: Page, header: Header): Line[] {
  const end = page.labels
    .filter((label) => label.y > header.y + header.height * 0.7)
    .filter((label) => /^(?:sum|words|figures)$/.test(label.id) || /计$/.test(label.text))
    .reduce((top, label) => Math.min(top, label.y - label.height * 0.7), Infinity);
  const first = header.y + header.height * 0.7;
  const inside = page.lines.filter((line) => line.y > first && line.y < end);
  const second = inside.findIndex((line) => SECOND_TABLE.test(line.text));
  return joinRows(second < 0 ? inside : inside.slice(0, second));
}

/** Cells of one row may stand a little higher or lower than the amount beside them. */
function joinRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const close = last !== undefined && line.y - last.y < Math.min(last.height, line.height) * 0.6;
    if (!close) {
      rows.push(line);
      continue;
    }
    const glyphs = [...last.glyphs, ...line.glyphs].sort((a, b) => a.left - b.left);
    rows[rows.length - 1] = { ...last, glyphs, text: plainText(glyphs) };
  }
  return rows;
}

/**
 * Gives each run of a row to a column: the rate by its look, the amount and the tax as the figures
 * left and right of it, the others by the heading that they are nearest to. Figures are set to the
 * right of their columns, so that the nearest heading alone would often be that of the next one.
 */
function cellsOf(line: Line, header: Header): Cells {
  const cells: Cells = {};
  const runs = splitAtGaps(line.glyphs, 0.7, true);
  const rateAt = findRate(runs, header);
  const before = rateAt < 0 ? runs : runs.slice(0, rateAt);
  if (rateAt >= 0) {
    put(cells, 'taxRate', runs[rateAt]);
    put(cells, 'tax', runs[rateAt + 1]);
    const amount = before.at(-1);
    if (amount !== undefined && isFigure(amount)) put(cells, 'amount', before.pop());
  }
  for (const run of before) {
    const column = nearestColumn(run, header, rateAt < 0);
    if (column !== null) put(cells, column, run);
  }
  return cells;
}

function put(cells: Cells, column: ColumnName, run: Glyph[] | undefined): void {
  if (run !== undefined) cells[column] = [...(cells[column] ?? []), ...run];
}

/** The last run that reads like a rate and stands right of the heading 单价 or 数量. */
function findRate(runs: readonly Glyph[][], header: Header): number {
  const column = header.columns.find((one) => one.name === 'taxRate');
  if (column === undefined) return -1;
  const candidates = runs
    .map((run, index) => ({ index, run, text: plainText(run) }))
    .filter(({ index, text }) => index > 0 && RATE.test(text))
    .filter(({ index }) => isFigure(runs[index - 1] ?? []))
    .map(({ index, run }) => ({
      index,
      off: Math.abs(middle(run) - (column.left + column.right) / 2),
    }))
    .sort((a, b) => a.off - b.off);
  return candidates[0]?.index ?? -1;
}

function nearestColumn(run: readonly Glyph[], header: Header, all: boolean): ColumnName | null {
  const isNumber = NUMBER.test(plainText(run).replace(/^¥/, ''));
  const distance = (column: { left: number; right: number }) =>
    Math.min(
      Math.abs(middle(run) - (column.left + column.right) / 2),
      Math.abs((run.at(-1)?.right ?? 0) - column.right),
      Math.abs((run[0]?.left ?? 0) - column.left),
    );
  const allowed = header.columns.filter(({ name }) => {
    if (name === 'amount' || name === 'tax' || name === 'taxRate') return all && isNumber;
    return isNumber || (name !== 'quantity' && name !== 'unitPrice') || /\d/.test(plainText(run));
  });
  const nearest = [...allowed].sort((a, b) => distance(a) - distance(b))[0];
  return nearest?.name ?? null;
}

function middle(run: readonly Glyph[]): number {
  return ((run[0]?.left ?? 0) + (run.at(-1)?.right ?? 0)) / 2;
}

function isFigure(run: readonly Glyph[]): boolean {
  return NUMBER.test(plainText(run).replace(/^[¥￡]|^-¥/, ''));
}

/** A row without an amount goes on with the name and the specification of the one above. */
function continueRow(row: Cells, more: Cells): void {
  for (const column of ['name', 'specification', 'unit'] as const) {
    const glyphs = more[column];
    if (glyphs !== undefined) put(row, column, glyphs);
  }
}

function itemOf(cells: Cells, isOcr: boolean): ReadItem | null {
  const name = textOf(cells.name);
  const amount = money(cells.amount, isOcr);
  if (name === null || (amount === null && !/^\*/.test(name))) return null;
  return {
    name,
    specification: textOf(cells.specification),
    unit: textOf(cells.unit),
    quantity: textOf(cells.quantity),
    unitPrice: textOf(cells.unitPrice),
    amount,
    taxRate: textOf(cells.taxRate),
    tax: money(cells.tax, isOcr),
  };
}

function textOf(glyphs: readonly Glyph[] | undefined): string | null {
  if (glyphs === undefined) return null;
  const text = rowsOf(glyphs).map(printedText).reduce(joinText, '');
  return text === '' ? null : text;
}

/** The rows of a wrapped cell, told apart by where the next glyph steps back to the left. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row === undefined || last === undefined || glyph.left < last.left) rows.push([glyph]);
    else row.push(glyph);
  }
  return rows;
}

function joinText(text: string, next: string): string {
  const apart = text !== '' && !isHan(text.slice(-1)) && /^[A-Za-z]/.test(next);
  return text + (apart && /[A-Za-z]$/.test(text) ? ' ' : '') + next;
}

function money(glyphs: readonly Glyph[] | undefined, isOcr: boolean): number | null {
  if (glyphs === undefined) return null;
  return figuresOf(glyphs, isOcr)[0]?.claim?.value ?? null;
}
