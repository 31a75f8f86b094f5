import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import type { CarrierReading, Source } from '../reading';
import { decodeXml } from './decode';
import { findInvoices } from './find-invoices';
import { notInvoiceOf } from './not-invoice';
import { parseXml } from './parse';
import { assertFileSize, assertRunning } from './guards';

/**
 * Reads an XML file: 数电票 (`EInvoice`), 税控 and UKey invoices (`eInvoice` of edrm.org.cn), XBRL of
 * the 财政部 standard, lists of any of these, and fields under Chinese or 拼音 names.
 *
 * @param source what the readings are marked as: `attachment` when it was inside an OFD or PDF.
 * @returns the invoices; none, and `notInvoice`, for receipts and records that look like one.
 * @throws ReadFault `empty`, `too-large`, `unsafe-xml`, `truncated`, `damaged`, `cancelled`;
 *   `unknown-type` when it is nothing we know.
 */
export function readXml(
  bytes: Uint8Array,
  ctx: ReadContext,
  source: Extract<Source, 'xml' | 'attachment'> = 'xml',
): CarrierReading {
  assertRunning(ctx.signal);
  assertFileSize(bytes, ctx.limits);
  const text = decodeXml(bytes).trimStart();
  if (text === '') throw new ReadFault('empty');
  const root = parseXml(text);
  assertRunning(ctx.signal);
  const { invoices, notInvoice } = findInvoices(root, source);
  const other = invoices.length > 0 ? null : (notInvoice ?? notInvoiceOf(root));
  if (invoices.length === 0 && other === null) throw new ReadFault('unknown-type');
  return { carrier: 'xml', invoices, notInvoice: other, remarks: [] };
}
