import { extractInvoices, type PageInvoices } from '../boxes/extract-invoices';
import type { OpenPdf } from './open-pdf';

/**
 * What the text layer of one page says. Throws `ReadFault` like `pageText`. Join the pages of a file
 * with `joinPages`, as an invoice may go on from page to page.
 *
 * @param page from 0.
 */
export async function readPdfText(pdf: OpenPdf, page: number): Promise<PageInvoices> {
  return extractInvoices(await pdf.pageText(page), 'text');
}
