import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { groupSources } from '../merge/group-sources';
import { ofdPictures } from '../ofd/pictures';
import type { OfdPicture } from '../ofd/pictures';
import type { Surroundings } from '../ofd/read-ofd';
import { readOfd } from '../ofd/read-ofd';
import type { SourceReading } from '../reading';
import { extractOfdPage } from './extract-ofd-page';
import type { Gathered } from './gathered';
import { mapRegions, nothing } from './gathered';
import type { ReaderParts } from './parts';
import { readQrCodes } from './read-qr';

/** A QR is at least this large, and pictures of a page beyond this are stamps. Bytes. */
const MIN_PICTURE = 200;
const MAX_PICTURES = 8;

/** Reads an OFD: its data and text, checked against the QR among its pictures. */
export async function readOfdFile(
  bytes: Uint8Array,
  context: ReadContext,
  parts: ReaderParts,
  around: Surroundings,
): Promise<Gathered> {
  const { carrier, invoices, notInvoice, remarks } = readOfd(
    bytes,
    context,
    extractOfdPage,
    around,
  );
  const result = { ...nothing(carrier), notInvoice, remarks: [...remarks] };
  if (invoices.length === 0) return result;
  context.progress(0.8, 'qr');
  const codes = await readPictures(ofdPictures(bytes, context, around), context, parts);
  return { ...result, invoices: groupSources(invoices, codes) };
}

async function readPictures(
  pictures: readonly OfdPicture[],
  context: ReadContext,
  parts: ReaderParts,
): Promise<SourceReading[]> {
  const found: SourceReading[] = [];
  for (const picture of pictures.slice(0, MAX_PICTURES)) {
    if (picture.bytes.length < MIN_PICTURE) continue;
    found.push(...(await readPicture(picture, context, parts)));
  }
  return found;
}

/** A stamp or a damaged picture of a readable OFD costs nothing but this look. */
async function readPicture(
  { bytes, type, region }: OfdPicture,
  context: ReadContext,
  parts: ReaderParts,
): Promise<SourceReading[]> {
  const page = region?.page ?? 0;
  try {
    const picture = await parts.decodePicture(bytes, type, context.limits);
    const { sources } = await readQrCodes(picture, page, parts.qr, context.signal);
    return sources.map((source) => ({
      ...source,
      claims: mapRegions(source.claims, () => region),
    }));
  } catch (error) {
    if (error instanceof ReadFault && error.code !== 'cancelled') return [];
    throw error;
  }
}
