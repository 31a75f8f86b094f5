import { ReadFault } from '../fault';
import { entryName } from './entry-name';

/** An entry as the central directory tells it. Its sizes are claims, not yet facts. */
export interface DirectoryEntry {
  name: string;
  encrypted: boolean;
  /** 0 = stored, 8 = deflated; others are not read. */
  method: number;
  crc: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Of the local header, in bytes from the start of the file. */
  offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const MAX_COMMENT = 0xffff;
/** A 32-bit field that says "look into the ZIP64 extra field". */
const IN_ZIP64 = 0xffffffff;

/**
 * Reads a ZIP's central directory (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16), with ZIP64 sizes.
 *
 * @param maxEntries more make it a `zip-bomb`.
 * @throws ReadFault `truncated` without the record at its end, `damaged` when it contradicts itself.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const size = view.getUint32(end + 12, true);
  // Bytes before the archive (a self-extractor, a mail header) shift every offset alike.
  const start = end - size;
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) return readZip64Directory(view, bytes, end, maxEntries);
  return readRecords(view, bytes, { start, end, shift, maxEntries });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ReadFault('truncated', { bytes: view.byteLength });
}

/** Archives that need ZIP64 for the directory itself are over every limit of ours. */
function readZip64Directory(
  view: DataView,
  bytes: Uint8Array,
  end: number,
  maxEntries: number,
): DirectoryEntry[] {
  const start = view.getUint32(end + 16, true);
  if (start >= end || view.getUint32(end + 12, true) !== IN_ZIP64) {
    throw new ReadFault('damaged', { part: 'directory' });
  }
  return readRecords(view, bytes, { start, end, shift: 0, maxEntries });
}

interface Span {
  start: number;
  end: number;
  shift: number;
  maxEntries: number;
}

function readRecords(view: DataView, bytes: Uint8Array, span: Span): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = span.start;
  while (at + CENTRAL_BYTES <= span.end && view.getUint32(at, true) === CENTRAL) {
    if (entries.length >= span.maxEntries) {
      throw new ReadFault('zip-bomb', { limit: 'entries', max: span.maxEntries });
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > span.end) throw new ReadFault('damaged', { part: 'directory' });
    entries.push(readRecord(view, bytes, at, span.shift));
    at = next;
  }
  if (entries.length < view.getUint16(span.end + 10, true)) {
    throw new ReadFault('damaged', { part: 'directory' });
  }
  return entries;
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, shift: number): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
  const sizes = readSizes(view, at, nameEnd);
  return {
    name: entryName(bytes.subarray(at + CENTRAL_BYTES, nameEnd), (flags & 0x800) !== 0),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    offset: sizes.offset + shift,
  };
}

/** The three numbers that move to the ZIP64 extra field, in this order, when they are too big. */
function readSizes(view: DataView, at: number, extraAt: number) {
  const big = zip64Numbers(view, extraAt, view.getUint16(at + 30, true));
  const take = (value: number): number => (value === IN_ZIP64 ? (big.shift() ?? value) : value);
  const unpackedBytes = take(view.getUint32(at + 24, true));
  const packedBytes = take(view.getUint32(at + 20, true));
  return { unpackedBytes, packedBytes, offset: take(view.getUint32(at + 42, true)) };
}

function zip64Numbers(view: DataView, extraAt: number, extraBytes: number): number[] {
  const end = extraAt + extraBytes;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
}
