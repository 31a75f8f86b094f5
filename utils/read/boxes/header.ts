import type { Line } from './lines';

/** `other` is printed, but no column of ours: 通行日期, 车牌号, 建筑服务发生地. */
export type ColumnName =
  | 'other'
  | 'name'
  | 'specification'
  | 'unit'
  | 'quantity'
  | 'unitPrice'
  | 'amount'
  | 'taxRate'
  | 'tax';

export interface Column {
  name: ColumnName;
  left: number;
  right: number;
}

/** The heading of the table of items. */
export interface Header {
  y: number;
  height: number;
  columns: readonly Column[];
}

/** Headings as 数电票, 税控, 通行费 and 卷票 print them; longest first. */
const HEADINGS: ReadonlyArray<readonly [string, ColumnName]> = [
  ['货物或应税劳务、服务名称', 'name'],
  ['货物或应税劳务,服务名称', 'name'],
  ['货物或应税劳务服务名称', 'name'],
  ['货物或应税劳务名称', 'name'],
  ['税率/征收率', 'taxRate'],
  ['通行日期起', 'other'],
  ['通行日期止', 'other'],
  ['建筑服务发生地', 'other'],
  ['建筑项目名称', 'other'],
  ['项目名称', 'name'],
  ['商品名称', 'name'],
  ['规格型号', 'specification'],
  ['车牌号', 'other'],
  ['征收率', 'taxRate'],
  ['项目', 'name'],
  ['类型', 'other'],
  ['单位', 'unit'],
  ['数量', 'quantity'],
  ['单价', 'unitPrice'],
  ['金额', 'amount'],
  ['税率', 'taxRate'],
  ['税额', 'tax'],
];
/** 金额 and two more, so that no sentence counts as a heading. */
const MIN_COLUMNS = 3;

/** The topmost row that reads like the heading of a table of items. */
export function findHeader(lines: readonly Line[]): Header | null {
  for (const line of lines) {
    const columns = columnsOf(line);
    const names = new Set(columns.map((column) => column.name));
    if (names.size >= MIN_COLUMNS && names.has('amount')) {
      return { y: line.y, height: line.height, columns };
    }
  }
  return null;
}

function columnsOf(line: Line): Column[] {
  if (line.text.length > 120) return [];
  const taken = new Array<boolean>(line.text.length).fill(false);
  const columns: Column[] = [];
  for (const [heading, name] of HEADINGS) {
    const start = line.text.indexOf(heading);
    const end = start + heading.length;
    if (start < 0 || taken.slice(start, end).includes(true)) continue;
    taken.fill(true, start, end);
    const [first, last] = [line.glyphs[start], line.glyphs[end - 1]];
    if (first === undefined || last === undefined) continue;
    if (name === 'other' || !columns.some((column) => column.name === name)) {
      columns.push({ name, left: first.left, right: last.right });
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}
