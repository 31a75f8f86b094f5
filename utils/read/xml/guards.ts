import { ReadFault } from '../fault';
import type { ReadLimits } from '../limits';

/**
 * Stops a reader whose run was cancelled or ran out of time.
 *
 * @throws ReadFault what the signal was aborted with, else `cancelled`.
 */
export function assertRunning(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw signal.reason instanceof ReadFault ? signal.reason : new ReadFault('cancelled');
}

/** MiB with one decimal, rounded up, for the message. */
const inMiB = (bytes: number) => Math.ceil((bytes / (1 << 20)) * 10) / 10;

/**
 * Refuses a document that is over the size limit, or has nothing in it.
 *
 * @throws ReadFault `empty`; `too-large` with `size` and `limit` in MiB.
 */
export function assertFileSize(bytes: Uint8Array, { fileBytes }: Readonly<ReadLimits>): void {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (bytes.length <= fileBytes) return;
  throw new ReadFault('too-large', { size: inMiB(bytes.length), limit: inMiB(fileBytes) });
}
