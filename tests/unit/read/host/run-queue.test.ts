import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import type { FileEnd, FileQueue, FileReader, QueuedFile } from '@/utils/read/host/run-queue';
import { runQueue } from '@/utils/read/host/run-queue';
import { DEFAULT_LIMITS } from '@/utils/read/limits';

const EMPTY = {
  reading: { carrier: 'xml', invoices: [], notInvoice: null, remarks: [] },
  pictures: [],
} as const;

/** A queue over a list; a file is cancelled by taking it out of `running`. */
function listQueue(ids: readonly string[], timeMs = 1_000) {
  const waiting = [...ids];
  const ends = new Map<string, FileEnd>();
  const watchers = new Set<(ids: ReadonlySet<string>) => void>();
  let running = new Set<string>();
  const tell = () => {
    for (const watcher of watchers) watcher(running);
  };
  const queue: FileQueue = {
    next() {
      const id = waiting.shift();
      if (id === undefined) return Promise.resolve(null);
      running = new Set([id]);
      const file: QueuedFile = { id, blob: new Blob([id]), limits: { ...DEFAULT_LIMITS, timeMs } };
      return Promise.resolve(file);
    },
    progress: () => Promise.resolve(),
    finish(id, end) {
      ends.set(id, end);
      return Promise.resolve();
    },
    watchRunning(changed) {
      watchers.add(changed);
      changed(running);
      return () => watchers.delete(changed);
    },
  };
  const cancel = () => {
    running = new Set();
    tell();
  };
  return { queue, ends, cancel, watchers };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the reading queue', () => {
  it('reads every file in order, and a fault ends its file only', async () => {
    const { queue, ends, watchers } = listQueue(['a', 'bad', 'c']);
    const seen: string[] = [];
    const read: FileReader = (bytes) => {
      seen.push(textOf(bytes));
      if (textOf(bytes) === 'bad') throw new ReadFault('encrypted');
      return Promise.resolve(EMPTY);
    };
    expect(await runQueue(queue, read, () => 0)).toBe(3);
    expect(seen).toEqual(['a', 'bad', 'c']);
    expect([...ends].map(([id, { state }]) => [id, state])).toEqual([
      ['a', 'done'],
      ['bad', 'failed'],
      ['c', 'done'],
    ]);
    expect(ends.get('bad')?.fault).toEqual({ code: 'encrypted', detail: {} });
    expect(watchers.size).toBe(0);
  });

  it('tells an unforeseen error as damage, with the words of the engine', async () => {
    const { queue, ends } = listQueue(['a']);
    await runQueue(queue, () => Promise.reject(new TypeError('odd table')), Date.now);
    expect(ends.get('a')?.fault).toEqual({ code: 'damaged', detail: { message: 'odd table' } });
  });

  it('tells a full disk as what it is', async () => {
    const { queue, ends } = listQueue(['a']);
    const full = new Error('aborted', { cause: new DOMException('no room', 'QuotaExceededError') });
    await runQueue(queue, () => Promise.reject(full), Date.now);
    expect(ends.get('a')?.fault?.code).toBe('disk-full');
  });

  it('ends a file that overruns its time, even in an engine that does not listen', async () => {
    const { queue, ends } = listQueue(['deaf', 'b'], 20);
    const read: FileReader = (bytes) =>
      textOf(bytes) === 'deaf' ? new Promise(() => undefined) : Promise.resolve(EMPTY);
    await runQueue(queue, read, Date.now, 10);
    expect(ends.get('deaf')?.fault).toEqual({ code: 'timed-out', detail: { seconds: 0.02 } });
    expect(ends.get('b')?.state).toBe('done');
  });

  it('keeps what a reader hands over when its time is up', async () => {
    const { queue, ends } = listQueue(['slow'], 20);
    const read: FileReader = (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(EMPTY));
      });
    await runQueue(queue, read, Date.now, 1_000);
    expect(ends.get('slow')?.state).toBe('done');
  });

  it('stops a file that a person cancels', async () => {
    const { queue, ends, cancel } = listQueue(['a', 'b']);
    const read: FileReader = (bytes) => {
      if (textOf(bytes) === 'b') return Promise.resolve(EMPTY);
      queueMicrotask(cancel);
      return new Promise(() => undefined);
    };
    await runQueue(queue, read, Date.now);
    expect(ends.get('a')?.fault?.code).toBe('cancelled');
    expect(ends.get('b')?.state).toBe('done');
  });
});
