import type { ReadingQueue } from '@/utils/history/reading-queue';
import type { HeavyHost } from './heavy-host';

export interface ReaderDesk {
  /** Sees that somebody reads, when files wait. */
  wake(): Promise<void>;
  /** Gives the host's memory back when nothing waits. */
  rest(): Promise<void>;
}

/**
 * Opens the reading page when files wait. Calls come from several panels: they run one by one.
 * While the page is open `look` asks for calls of `wake` every so many minutes (null = no more):
 * the panel that gave the files may be closed, and a page that dies then would not be missed.
 */
export function createReaderDesk(
  host: HeavyHost,
  readings: ReadingQueue,
  now: () => number,
  look: (minutes: number | null) => Promise<void>,
): ReaderDesk {
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work, work);
    return turn;
  };
  return {
    wake: () =>
      inTurn(async () => {
        if (!(await readings.hasOpen())) {
          if (!(await host.isOpen())) await look(null);
          return;
        }
        if (await readings.hasHung(now())) await host.close();
        if (await host.isOpen()) return;
        await readings.recover(); // no host: whoever ran these is gone
        await host.open();
        await look(host.lookEvery);
      }),
    rest: () =>
      inTurn(async () => {
        if (await readings.hasOpen()) return;
        await host.close();
        await look(null);
      }),
  };
}
