import { ReadFault } from '../fault';
import { parseQrLines } from '../qr/lines';
import { readRecord } from '../text-fields/read-record';
import { splitRecords } from '../text-fields/records';
import { decodeXml } from '../xml/decode';
import type { Gathered } from './gathered';
import { nothing } from './gathered';

/**
 * Text that was pasted, selected or typed by a scanner gun: the content of QR codes, labels with
 * their values, or rows of a table. Throws `unknown-type` when it names no invoice.
 */
export function readText(bytes: Uint8Array): Gathered {
  const text = decodeXml(bytes);
  const result = nothing('clipboard');
  for (const { result: code } of parseQrLines(text)) {
    if (!code) continue;
    if ('notInvoice' in code) result.notInvoice ??= code.notInvoice;
    else result.invoices.push([code.reading]);
  }
  if (result.invoices.length > 0 || result.notInvoice) return result;
  const records = splitRecords(text).flatMap((record) => readRecord(record) ?? []);
  if (records.length === 0) throw new ReadFault('unknown-type');
  return { ...result, invoices: records.map((record) => [record]) };
}
