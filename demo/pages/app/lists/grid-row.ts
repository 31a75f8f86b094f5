import { groupThousands } from '../../cents';
import type { ListedInvoice } from '../../wire';

export interface GridRow extends ListedInvoice {
  /** Place on the page from 0. As row key it makes Vue re-use the cells of the page before. */
  index: number;
  /** 序号 over all pages */
  serial: number;
  /** 有效抵扣税额 */
  Yxdkse: string;
}

/** Makes the rows of one page of a grid; money gets its separators. */
export function makeGridRows(invoices: ListedInvoice[], page: number, size: number): GridRow[] {
  return invoices.map((invoice, index) => ({
    ...invoice,
    index,
    serial: (page - 1) * size + index + 1,
    Hjje: groupThousands(invoice.Hjje),
    Hjse: groupThousands(invoice.Hjse),
    Jshj: groupThousands(invoice.Jshj),
    Yxdkse: groupThousands(invoice.Hjse),
  }));
}
