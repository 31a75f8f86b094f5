import { ReadFault } from '../fault';

/**
 * Stops a reader whose run was cancelled or ran out of time.
 *
 * @throws ReadFault what the signal was aborted with, else `cancelled`.
 */
export function assertRunning(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw signal.reason instanceof ReadFault ? signal.reason : new ReadFault('cancelled');
}
