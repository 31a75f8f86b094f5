import { UnpackBudget } from '../archive/budget';
import { openArchive } from '../archive/archive';
import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import type { FileReader } from '../host/run-queue';
import type { ReadLimits } from '../limits';
import type { Surroundings } from '../ofd/read-ofd';
import { readXml } from '../xml/read-xml';
import type { CarrierReading } from '../reading';
import type { FileType, PictureType } from '../sniff';
import { isPictureType, sniff } from '../sniff';
import type { Gathered } from './gathered';
import { nothing, toReading } from './gathered';
import type { ReaderParts } from './parts';
import { readArchive } from './read-archive';
import { readOfdFile } from './read-ofd-file';
import { readPagePicture } from './read-page-picture';
import { readPdf } from './read-pdf';
import { readText } from './read-text';

/**
 * Reads one file of any type, told by its content: structured data first, then text, QR and OCR.
 * Throws ReadFault for whatever cannot be read.
 */
export function createReader(parts: ReaderParts): FileReader {
  const gather = async (
    bytes: Uint8Array,
    context: ReadContext,
    place: Surroundings,
  ): Promise<Gathered> => {
    context.signal.throwIfAborted();
    const type = sniff(bytes);
    checkSize(bytes, type, context.limits);
    if (isPictureType(type)) return readPictureFile(bytes, type, context, parts);
    switch (type) {
      case 'xml':
        return fromCarrier(readXml(bytes, context));
      case 'ofd':
        return readOfdFile(bytes, context, parts, place);
      case 'pdf':
        return readPdf(bytes, context, parts);
      case 'zip':
        return readZip(bytes, context, place);
      case 'text':
        return readText(bytes);
      case 'heic':
      case 'avif':
        throw new ReadFault('heic');
      default:
        throw new ReadFault('unknown-type');
    }
  };
  const readZip = (bytes: Uint8Array, context: ReadContext, { depth, budget }: Surroundings) => {
    const archive = openArchive(bytes, context.limits, depth, budget);
    const files = archive.listReadable().map(({ name }) => ({
      name,
      bytes: () => archive.read(name) ?? new Uint8Array(),
    }));
    const inside = { depth: depth + 1, budget: archive.budget };
    return readArchive(files, context, (entry, share) => gather(entry, share, inside));
  };
  return async (bytes, context) => {
    const gathered = await gather(bytes, context, {
      depth: 0,
      budget: new UnpackBudget(context.limits.archiveBytes),
    });
    return { reading: toReading(gathered), pictures: gathered.pictures };
  };
}

async function readPictureFile(
  bytes: Uint8Array,
  type: PictureType,
  context: ReadContext,
  parts: ReaderParts,
): Promise<Gathered> {
  const picture = await parts.decodePicture(bytes, type, context.limits);
  const read = await readPagePicture(picture, 0, context, parts, 'find');
  return { ...nothing('image'), ...read, pages: 1 };
}

function fromCarrier({ carrier, invoices, notInvoice, remarks }: CarrierReading): Gathered {
  const groups = invoices.map((group) => [...group]);
  return { ...nothing(carrier), invoices: groups, notInvoice, remarks: [...remarks] };
}

/** MiB, rounded up, for the message. */
const inMiB = (bytes: number) => Math.ceil((bytes / (1 << 20)) * 10) / 10;

function checkSize(bytes: Uint8Array, type: FileType, limits: Readonly<ReadLimits>): void {
  const limit = isPictureType(type) ? limits.imageBytes : limits.fileBytes;
  if (bytes.length <= limit) return;
  throw new ReadFault('too-large', { size: inMiB(bytes.length), limit: inMiB(limit) });
}
