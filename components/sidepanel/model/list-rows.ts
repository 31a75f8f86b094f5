import type { PanelFile, PanelInvoice } from './panel-file';
import type { Filter } from './tally';
import { isInFilter, isInvoiceInFilter } from './tally';

/** One line of the list: a file, or an invoice of an unfolded file. */
export type ListRow =
  | { type: 'file'; id: string; file: PanelFile; unfolds: boolean; unfolded: boolean }
  | { type: 'invoice'; id: string; file: PanelFile; invoice: PanelInvoice };

/** What a row opens: a file, and one invoice of it. */
export interface Opened {
  reading: string;
  invoice: number;
}

/** The lines of the list under a tab. Under another tab than 全部 an unfolded file shows what the tab asks for. */
export function listRows(
  files: readonly PanelFile[],
  filter: Filter,
  unfolded: ReadonlySet<string>,
): ListRow[] {
  return files
    .filter((file) => isInFilter(file, filter))
    .flatMap((file): ListRow[] => {
      const unfolds = file.invoices.length > 1;
      const open = unfolds && unfolded.has(file.job.id);
      const row: ListRow = { type: 'file', id: file.job.id, file, unfolds, unfolded: open };
      if (!open) return [row];
      const shown = file.invoices.filter((invoice) => isInvoiceInFilter(invoice, filter));
      return [
        row,
        ...shown.map((invoice): ListRow => ({ type: 'invoice', id: invoice.id, file, invoice })),
      ];
    });
}

/** What Enter on a row opens. */
export function openedBy(row: ListRow): Opened {
  return { reading: row.file.job.id, invoice: row.type === 'invoice' ? row.invoice.index : 0 };
}

/** Everything that can be opened, in the order of the list: what 上一张 and 下一张 walk through. */
export function cardsOf(files: readonly PanelFile[], filter: Filter): Opened[] {
  return files
    .filter((file) => isInFilter(file, filter))
    .flatMap((file) => {
      const reading = file.job.id;
      if (file.invoices.length === 0) return [{ reading, invoice: 0 }];
      return file.invoices
        .filter((invoice) => isInvoiceInFilter(invoice, filter))
        .map(({ index }) => ({ reading, invoice: index }));
    });
}

/** The row that stands for what is open: the file itself while it holds one invoice. */
export function rowIdOf(file: PanelFile, { invoice }: Opened): string {
  const one = file.invoices[invoice];
  return one && file.invoices.length > 1 ? one.id : file.job.id;
}
