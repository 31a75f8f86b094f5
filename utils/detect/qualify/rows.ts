import { classifyInvoice } from '@/utils/invoice/classify';
import { parseDate } from '@/utils/invoice/date';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import { invoiceKey } from '@/utils/invoice/key';
import { parseKindName } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import { diagnoseCode, diagnoseNumber } from '@/utils/invoice/number-text';
import { prepareQuery } from '@/utils/invoice/query';
import type { Candidate } from '../candidate';
import type { Grid, GridRow } from '../grid';
import type { ColumnMap } from './columns';
import { mapColumns } from './columns';
import type { ColumnRole } from './synonyms';

/** A row is believed to be an invoice from this score on. */
const THRESHOLD = 60;

/** The invoices of a table. Pure: it sees texts and headings only. */
export function qualifyGrid(grid: Grid): Candidate[] {
  const columns = mapColumns(grid.columns);
  if (!columns.has('number') && !columns.has('digitalNumber')) return [];
  return grid.rows.flatMap((row) => qualifyRow(row, columns));
}

function qualifyRow(row: GridRow, columns: ColumnMap): Candidate[] {
  const numbered = readNumber(row, columns);
  if (!numbered) return [];
  const fields = readFields(row, columns, numbered);
  const key = invoiceKey(fields);
  if (key === null) return [];
  const sources = readSources(fields, columns, numbered.role);
  deriveTotal(fields, sources);
  const { score, evidence } = weigh(fields);
  if (score < THRESHOLD) return [];
  const prepared = prepareQuery(fields);
  const missing = prepared.ok ? [] : prepared.problems.map((problem) => problem.factor);
  const { column } = numbered;
  return [{ rowId: row.id, column, key, fields, sources, missing, score, evidence }];
}

interface Numbered {
  role: 'digitalNumber' | 'number';
  column: number;
  number: string;
  code: string | null;
}

/** The 20-digit number where the row has one, else code and 8-digit number. */
function readNumber(row: GridRow, columns: ColumnMap): Numbered | null {
  for (const role of ['digitalNumber', 'number'] as const) {
    const column = columns.get(role);
    const read = column && diagnoseNumber(row.cells[column.index] ?? '');
    if (!column || !read?.ok) continue;
    if (read.number.length === 20)
      return { role, column: column.index, number: read.number, code: null };
    const code = diagnoseCode(textAt(row, columns, 'code'));
    if (code.ok) return { role, column: column.index, number: read.number, code: code.code };
  }
  return null;
}

function readFields(row: GridRow, columns: ColumnMap, { number, code }: Numbered): InvoiceFields {
  const text = (role: ColumnRole) => {
    const value = textAt(row, columns, role);
    return /^[-—–/]*$/.test(value) ? null : value;
  };
  return {
    ...EMPTY_FIELDS,
    number,
    code,
    kind: parseKindName(text('kind') ?? ''),
    date: parseDate(text('date') ?? ''),
    amountWithoutTax: parseMoney(text('amountWithoutTax') ?? ''),
    tax: parseMoney(text('tax') ?? ''),
    totalWithTax: parseMoney(text('totalWithTax') ?? ''),
    checkCode: text('checkCode'),
    buyerName: text('buyerName'),
    buyerTaxId: text('buyerTaxId'),
    sellerName: text('sellerName'),
    sellerTaxId: text('sellerTaxId'),
  };
}

function textAt(row: GridRow, columns: ColumnMap, role: ColumnRole): string {
  const column = columns.get(role);
  return column ? (row.cells[column.index] ?? '') : '';
}

function readSources(
  fields: InvoiceFields,
  columns: ColumnMap,
  numberRole: Numbered['role'],
): Candidate['sources'] {
  const sources: Candidate['sources'] = {};
  for (const name of Object.keys(fields) as FieldName[]) {
    const header = columns.get(name === 'number' ? numberRole : name)?.header;
    if (fields[name] !== null && header !== undefined) sources[name] = header.slice(0, 100);
  }
  return sources;
}

/** 勾选 lists show 金额 and 税额 but no 价税合计: the sum of the two is what a 数电票 is asked with. */
function deriveTotal(fields: InvoiceFields, sources: Candidate['sources']): void {
  const { amountWithoutTax, tax, totalWithTax } = fields;
  if (totalWithTax !== null || amountWithoutTax === null || tax === null) return;
  fields.totalWithTax = amountWithoutTax + tax;
  sources.totalWithTax = 'derived';
}

/** A number under its heading is a start; date, amounts that add up, and code rules confirm it. */
function weigh(fields: InvoiceFields): { score: number; evidence: string[] } {
  const { amountWithoutTax, tax, totalWithTax, date } = fields;
  const sumHolds =
    amountWithoutTax !== null && tax !== null && totalWithTax === amountWithoutTax + tax;
  const rules: Array<[boolean, number, string]> = [
    [true, 30, '号码列'],
    [classifyInvoice(fields).length > 0, 20, '号码合规则'],
    [date !== null, 20, '开票日期'],
    [totalWithTax !== null || amountWithoutTax !== null, 10, '金额'],
    [sumHolds, 20, '金额＋税额＝价税合计'],
    [fields.kind !== null, 10, '票种'],
  ];
  const held = rules.filter(([holds]) => holds);
  return {
    score: held.reduce((sum, [, points]) => sum + points, 0),
    evidence: held.map(([, , reason]) => reason),
  };
}
