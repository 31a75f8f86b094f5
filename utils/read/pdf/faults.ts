import { ReadFault } from '../fault';

/** Names of the exceptions that pdf.js throws; its classes differ between its builds. */
const PASSWORD = 'PasswordException';
const INVALID = new Set([
  'InvalidPDFException',
  'FormatError',
  'XRefParseException',
  'MissingPDFException',
]);
const SEARCH_END = 2_048;

/** Turns what pdf.js throws when it opens a file into a fault that a person can act on. */
export function openFault(error: unknown, bytes: Uint8Array): ReadFault {
  if (error instanceof ReadFault) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === PASSWORD) return new ReadFault('encrypted', {}, { cause: error });
  if (INVALID.has(name) || isTruncated(bytes)) {
    return new ReadFault(isTruncated(bytes) ? 'truncated' : 'damaged', {}, { cause: error });
  }
  return new ReadFault('engine-failed', {}, { cause: error });
}

/** Turns what pdf.js throws on a page into a fault. @param page from 0. */
export function pageFault(error: unknown, page: number): ReadFault {
  if (error instanceof ReadFault) return error;
  return new ReadFault('damaged', { page: page + 1 }, { cause: error });
}

/** Throws the reason of an aborted signal as a `ReadFault`: `cancelled` unless it says otherwise. */
export function throwIfAborted(signal: AbortSignal): void {
  if (!signal.aborted) return;
  if (signal.reason instanceof ReadFault) throw signal.reason;
  const isTimeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  throw new ReadFault(isTimeout ? 'timed-out' : 'cancelled');
}

/** A PDF ends with `%%EOF` (ISO 32000-1, 7.5.5); one that does not was cut off. */
function isTruncated(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - SEARCH_END));
  return !new TextDecoder('latin1').decode(end).includes('%%EOF');
}
