import type { Sheet } from './sheet';

/** A cell of a ruled form: what the form prints in it, then what is filled in. */
export interface Cell {
  label?: string;
  value?: string | null;
  /** Share of the row's width. */
  share: number;
}

export interface GridPlace {
  x: number;
  y: number;
  width: number;
  /** Height of a row, mm. */
  step: number;
}

/** Draws rows of ruled cells and returns the y below them. Labels stand left in their cells. */
export function drawGrid(sheet: Sheet, rows: readonly Cell[][], at: GridPlace): number {
  let y = at.y;
  for (const row of rows) {
    drawRow(sheet, row, { ...at, y });
    y += at.step;
  }
  sheet.frame(at.x, at.y, at.width, y - at.y);
  return y;
}

function drawRow(sheet: Sheet, row: readonly Cell[], at: GridPlace): void {
  const shares = row.reduce((sum, cell) => sum + cell.share, 0);
  let x = at.x;
  sheet.line(at.x, at.y, at.x + at.width, at.y);
  for (const { label = '', value = null, share } of row) {
    const width = (at.width * share) / shares;
    sheet.line(x, at.y, x, at.y + at.step);
    const y = at.y + at.step / 2 - 2.1;
    if (label !== '') sheet.label(label, { x: x + 1.2, y, size: 2.9 });
    const indent = label === '' ? 1.5 : label.length * 3 + 3;
    if (value !== null) {
      const fits = (width - indent) / Math.max(1, value.length);
      const chinese = /[\u4e00-\u9fff]/.test(value) ? 1.02 : 0.62;
      sheet.value(value, { x: x + indent, y, size: Math.min(3.1, fits / chinese) });
    }
    x += width;
  }
}
