import { Inflate } from 'fflate';
import { ReadFault } from '../fault';
import type { UnpackBudget } from './budget';
import { crc32 } from './crc32';
import type { DirectoryEntry } from './directory';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** One step makes at most 1032 times as much, so that a bomb is met before it fills the memory. */
const STEP = 16 << 10;

/**
 * Unpacks one entry. Sizes are counted while it grows; what headers say is only compared.
 *
 * @throws ReadFault `truncated`, `damaged` (contents, size or CRC), `zip-bomb`.
 */
export function unpackEntry(
  archive: Uint8Array,
  entry: DirectoryEntry,
  budget: UnpackBudget,
): Uint8Array {
  const packed = packedBytes(archive, entry);
  const bytes =
    entry.method === STORED ? stored(packed, budget) : inflate(packed, budget, Infinity);
  if (bytes.length !== entry.unpackedBytes) throw new ReadFault('damaged', { part: 'size' });
  if (crc32(bytes) !== entry.crc) throw new ReadFault('damaged', { part: 'crc' });
  return bytes;
}

/** The first bytes of an entry, to tell its type. Throws as `unpackEntry` does. */
export function peekEntry(
  archive: Uint8Array,
  entry: DirectoryEntry,
  budget: UnpackBudget,
  bytes: number,
): Uint8Array {
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) return packed.subarray(0, bytes);
  return inflate(packed, budget, bytes).subarray(0, bytes);
}

function packedBytes(archive: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ReadFault('damaged', { part: 'method', method: entry.method });
  }
  if (entry.offset + LOCAL_BYTES > archive.length) throw new ReadFault('truncated');
  if (view.getUint32(entry.offset, true) !== LOCAL) {
    throw new ReadFault('damaged', { part: 'header' });
  }
  const start =
    entry.offset +
    LOCAL_BYTES +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedBytes > archive.length) throw new ReadFault('truncated');
  return archive.subarray(start, start + entry.packedBytes);
}

function stored(packed: Uint8Array, budget: UnpackBudget): Uint8Array {
  budget.spend(packed.length);
  return packed;
}

/** @param enough bytes after which the rest is left packed. */
function inflate(packed: Uint8Array, budget: UnpackBudget, enough: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    budget.spend(part.length);
    budget.checkRatio(packed.length, length);
    parts.push(part);
  });
  for (let at = 0; at < packed.length && length < enough; at += STEP) {
    push(stream, packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (packed.length === 0) throw new ReadFault('truncated');
  return join(parts, length);
}

function push(stream: Inflate, step: Uint8Array, last: boolean): void {
  try {
    stream.push(step, last);
  } catch (cause) {
    if (cause instanceof ReadFault) throw cause;
    throw new ReadFault('damaged', { part: 'contents' }, { cause });
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
