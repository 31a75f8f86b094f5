import type { Grid, GridColumn } from '../grid';

/** What was read, and the way back from a row to its cells. */
export interface Collected {
  grids: Grid[];
  cellOf(rowId: number, column: number): HTMLTableCellElement | null;
}

const MAX_CELL = 400;
const MAX_ROWS = 5000;
const HEADER_SEARCH_DEPTH = 4;

/** Reads every table below `root` into plain records. Nothing is judged and nothing is changed. */
export function collectTables(root: ParentNode): Collected {
  const cellsById: HTMLTableCellElement[][] = [];
  const grids: Grid[] = [];
  for (const table of root.querySelectorAll('table')) {
    const body = [...table.rows].filter(isBodyRow).slice(0, MAX_ROWS);
    const header = body.length === 0 ? null : headerOf(table);
    if (!header) continue;
    const rows = body.map((row) => {
      const cells = cellsByColumn(row);
      return { id: cellsById.push(cells) - 1, cells: cells.map(textOf) };
    });
    grids.push({ columns: readColumns(header), rows });
  }
  return {
    grids,
    cellOf: (rowId, column) => cellsById[rowId]?.[column] ?? null,
  };
}

/** Rows that hold data and are shown; TDesign keeps an empty-state row and el-table measuring rows. */
function isBodyRow(row: HTMLTableRowElement): boolean {
  return row.cells.length > 2 && row.querySelector(':scope > td') !== null && !row.hidden;
}

/** The heading row of the table itself, or of its twin where the framework splits head and body. */
function headerOf(table: HTMLTableElement): HTMLTableRowElement | null {
  const own = headRow(table);
  if (own) return own;
  const width = table.rows[0]?.cells.length;
  let scope = table.parentElement;
  for (let depth = 0; scope && depth < HEADER_SEARCH_DEPTH; depth++) {
    for (const other of scope.querySelectorAll('table')) {
      const row = other === table ? null : headRow(other);
      if (row && row.cells.length === width) return row;
    }
    scope = scope.parentElement;
  }
  return null;
}

function headRow(table: HTMLTableElement): HTMLTableRowElement | null {
  const rows = [...table.rows].slice(0, 15);
  return rows.findLast((row) => row.querySelectorAll(':scope > th').length > 2) ?? null;
}

function readColumns(header: HTMLTableRowElement): GridColumn[] {
  return cellsByColumn(header).map((cell, index) => ({
    index,
    key: cell.dataset['colkey'] ?? cell.dataset['field'] ?? null,
    header: textOf(cell),
  }));
}

/** The cells of a row laid out by column, a spanning cell repeated over its columns. */
function cellsByColumn(row: HTMLTableRowElement): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (!(cell instanceof HTMLTableCellElement)) continue;
    for (let span = Math.min(cell.colSpan, 50); span > 0; span--) cells.push(cell);
  }
  return cells;
}

function textOf(cell: HTMLTableCellElement): string {
  return cell.textContent.trim().slice(0, MAX_CELL);
}
