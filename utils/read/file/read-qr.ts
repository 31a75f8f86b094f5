import type { Picture } from '../picture/picture';
import type { QrDecoder } from '../qr/decode';
import { parseQrText } from '../qr/payload';
import type { NotInvoice, Region, SourceReading } from '../reading';

export interface QrFinding {
  sources: SourceReading[];
  notInvoice: NotInvoice | null;
  /** Any code at all, also one that is not ours to read. */
  hasCode: boolean;
}

/** The invoices that the QR codes of a page name, each claim standing where its code stands. */
export async function readQrCodes(
  picture: Picture,
  page: number,
  qr: QrDecoder,
  signal: AbortSignal,
): Promise<QrFinding> {
  const hits = await qr.decode(picture, signal);
  const found: QrFinding = { sources: [], notInvoice: null, hasCode: hits.length > 0 };
  for (const { text, region } of hits) {
    const parsed = parseQrText(text);
    if (!parsed) continue;
    if ('notInvoice' in parsed) found.notInvoice ??= parsed.notInvoice;
    else found.sources.push(placeOnPage(parsed.reading, { ...region, page }));
  }
  return found;
}

function placeOnPage(reading: SourceReading, region: Region): SourceReading {
  const claims = Object.entries(reading.claims).map(([name, claim]) => [
    name,
    { ...claim, region },
  ]);
  return {
    ...reading,
    page: region.page,
    claims: Object.fromEntries(claims) as SourceReading['claims'], // the same names with the same values
  };
}
