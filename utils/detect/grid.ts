/** A column of a table in a page: its position, the framework's key if it has one, its heading. */
export interface GridColumn {
  index: number;
  key: string | null;
  header: string;
}

/** A row as plain text, cell by column index. `id` leads back to the DOM through the collector. */
export interface GridRow {
  id: number;
  cells: string[];
}

/** A table without its DOM: everything that is judged later is judged on this. */
export interface Grid {
  columns: GridColumn[];
  rows: GridRow[];
}
