import { extractInvoices } from '../boxes/extract-invoices';
import type { PageText } from '../boxes/text-box';

/** What the text of an OFD page says, read by its place. */
export function extractOfdPage(page: PageText): ReturnType<typeof extractInvoices> {
  return extractInvoices(page, 'ofd');
}
