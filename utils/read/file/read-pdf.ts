import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { groupSources } from '../merge/group-sources';
import type { OpenPdf } from '../pdf/open-pdf';
import { openPdf } from '../pdf/open-pdf';
import { readPdfText } from '../pdf/read-pdf-text';
import type { Gathered } from './gathered';
import { joinGathered, nothing } from './gathered';
import type { ReaderParts } from './parts';
import { readAttachments } from './read-attachments';
import { readPagePicture } from './read-page-picture';
import { readQrCodes } from './read-qr';
import { showPage } from './show-page';

/** Enough for a QR and for people to read; scanned pages are read finer. dpi. */
const SHOWN_DPI = 144;
const SCAN_DPI = 200;

/**
 * Reads a PDF: attached data, then each page by its text layer, checked against its QR; a page
 * without text goes to OCR. Pages beyond the limit are left out with a remark.
 */
export async function readPdf(
  bytes: Uint8Array,
  context: ReadContext,
  parts: ReaderParts,
): Promise<Gathered> {
  const pdf = await openPdf(bytes, context, parts.pdf);
  try {
    const attached = await readAttachments(pdf, context);
    const pages = await readPages(pdf, context, parts);
    const isText = pages.some(({ carrier }) => carrier === 'pdf-text');
    const joined = joinGathered(isText ? 'pdf-text' : 'pdf-image', [attached, ...pages]);
    if (pages.length < pdf.pageCount) {
      const detail = { read: pages.length, pages: pdf.pageCount };
      joined.remarks.push({ code: 'pages-left-out', field: null, detail });
    }
    return joined;
  } finally {
    await pdf.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  context: ReadContext,
  parts: ReaderParts,
): Promise<Gathered[]> {
  const wanted = Math.min(pdf.pageCount, context.limits.pdfPages);
  const pages: Gathered[] = [];
  for (let page = 0; page < wanted; page++) {
    if (isOutOfTime(context.signal, pages)) break;
    const share: ReadContext = {
      ...context,
      progress: (fraction, stage) => context.progress((page + fraction) / wanted, stage),
    };
    try {
      pages.push(await readPdfPage(pdf, page, share, parts));
    } catch (error) {
      if (!isOutOfTime(context.signal, pages)) throw error;
    }
  }
  return pages;
}

/** What was read before the time ran out is kept; a person's 取消 keeps nothing. */
function isOutOfTime(signal: AbortSignal, pages: readonly Gathered[]): boolean {
  if (!signal.aborted) return false;
  const reason: unknown = signal.reason;
  const timedOut = reason instanceof ReadFault && reason.code === 'timed-out';
  if (!timedOut || pages.every(({ invoices }) => invoices.length === 0)) signal.throwIfAborted();
  return true;
}

async function readPdfPage(
  pdf: OpenPdf,
  page: number,
  context: ReadContext,
  parts: ReaderParts,
): Promise<Gathered> {
  context.progress(0, 'text');
  if (await pdf.isScanned(page)) return readScannedPage(pdf, page, context, parts);
  const found = await readPdfText(pdf, page);
  const result: Gathered = { ...nothing('pdf-text'), pages: 1, notInvoice: found.notInvoice };
  if (found.invoices.length === 0) return result;
  context.progress(0.4, 'render');
  const picture = await pdf.render(page, SHOWN_DPI);
  context.progress(0.7, 'qr');
  // The text says what the code says, so that a code that is hard to read is not worth a second.
  const [shown, qr] = await Promise.all([
    showPage(picture, page, parts),
    readQrCodes(picture, page, parts.qr, context.signal, 'once'),
  ]);
  const invoices = groupSources(
    found.invoices.map((source) => [source]),
    qr.sources,
  );
  return { ...result, invoices, pictures: [shown] };
}

async function readScannedPage(
  pdf: OpenPdf,
  page: number,
  context: ReadContext,
  parts: ReaderParts,
): Promise<Gathered> {
  context.progress(0, 'render');
  const picture = await pdf.render(page, SCAN_DPI);
  // A scan lies on its page as the scanner left it, also upside down.
  const read = await readPagePicture(picture, page, context, parts, 'find');
  return { ...nothing('pdf-image'), ...read, pages: 1 };
}
