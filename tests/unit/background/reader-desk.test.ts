import { beforeEach, expect, it } from 'vitest';
import { createReaderDesk } from '@/entrypoints/background/reader-desk';
import type { ReaderDesk } from '@/entrypoints/background/reader-desk';
import type { ReadingQueue } from '@/utils/history/reading-queue';

let log: string[];
let open: boolean;
let waiting: boolean;
let hung: boolean;
let desk: ReaderDesk;

beforeEach(() => {
  log = [];
  open = waiting = hung = false;
  const queue: Pick<ReadingQueue, 'hasOpen' | 'hasHung' | 'recover'> = {
    hasOpen: () => Promise.resolve(waiting),
    hasHung: () => Promise.resolve(hung),
    recover: () => Promise.resolve(void log.push('recover')),
  };
  const host = {
    lookEvery: 0.5,
    isOpen: () => Promise.resolve(open),
    open: () => {
      open = true;
      return Promise.resolve(void log.push('open'));
    },
    close: () => {
      open = hung = false;
      return Promise.resolve(void log.push('close'));
    },
  };
  const look = (minutes: number | null) => Promise.resolve(void log.push(`look ${minutes}`));
  desk = createReaderDesk(host, queue as ReadingQueue, () => 0, look); // the desk uses no more
});

it('opens the reading page when files wait, and has it looked after', async () => {
  waiting = true;
  await desk.wake();
  expect(log).toEqual(['recover', 'open', 'look 0.5']);
});

it('opens one page for many calls', async () => {
  waiting = true;
  await Promise.all([desk.wake(), desk.wake(), desk.wake()]);
  expect(log.filter((entry) => entry === 'open')).toHaveLength(1);
});

it('puts a new page in the place of one that hangs', async () => {
  waiting = true;
  await desk.wake();
  hung = true;
  await desk.wake();
  expect(log.slice(3)).toEqual(['close', 'recover', 'open', 'look 0.5']);
});

it('takes up again what a page that died left', async () => {
  waiting = true;
  await desk.wake();
  open = false;
  await desk.wake();
  expect(log.slice(3)).toEqual(['recover', 'open', 'look 0.5']);
});

it('closes the page only when nothing waits, and is not called any more', async () => {
  waiting = true;
  await desk.wake();
  await desk.rest();
  expect(open).toBe(true);
  waiting = false;
  await desk.rest();
  expect(log.slice(3)).toEqual(['close', 'look null']);
});

it('ends the calls when the page died with nothing left to read', async () => {
  await desk.wake();
  expect(log).toEqual(['look null']);
});
