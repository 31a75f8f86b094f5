import type { Picture } from '../picture/picture';
import type { QrDecoder, QrEffort } from '../qr/decode';
import { parseQrText } from '../qr/payload';
import type { NotInvoice, SourceReading } from '../reading';

export interface QrFinding {
  sources: SourceReading[];
  notInvoice: NotInvoice | null;
}

/** The invoices that the QR codes of a page name, each claim standing where its code stands. */
export async function readQrCodes(
  picture: Picture,
  page: number,
  qr: QrDecoder,
  signal: AbortSignal,
  effort: QrEffort = 'thorough',
): Promise<QrFinding> {
  const found: QrFinding = { sources: [], notInvoice: null };
  for (const { text, region } of await qr.decode(picture, signal, effort)) {
    const parsed = parseQrText(text, { ...region, page });
    if (!parsed) continue;
    if ('notInvoice' in parsed) found.notInvoice ??= parsed.notInvoice;
    else found.sources.push({ ...parsed.reading, page });
  }
  return found;
}
