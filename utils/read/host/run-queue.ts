import type { ReadContext } from '../context';
import type { ReadFaultCode } from '../fault';
import { ReadFault } from '../fault';
import type { ReadLimits } from '../limits';
import type { Reading } from '../reading';

/** A page of the file as a picture for people. */
export interface ShownPage {
  page: number;
  blob: Blob;
  /** px. */
  width: number;
  height: number;
}

/** What reading one file gives. */
export interface FileReading {
  reading: Reading;
  pictures: readonly ShownPage[];
}

export type FileReader = (bytes: Uint8Array, context: ReadContext) => Promise<FileReading>;

/** One file that waits, as the queue hands it out. */
export interface QueuedFile {
  id: string;
  blob: Blob;
  limits: Readonly<ReadLimits>;
}

export interface FileEnd {
  state: 'done' | 'failed';
  /** What the reading took, in ms, without waiting. */
  ms: number;
  reading: Reading | null;
  fault: { code: ReadFaultCode; detail: Readonly<Record<string, string | number>> } | null;
  pictures: readonly ShownPage[];
}

/** The persistent queue as the host sees it. */
export interface FileQueue {
  next(): Promise<QueuedFile | null>;
  progress(id: string, progress: { fraction: number; stage: Stage }): Promise<void>;
  finish(id: string, end: FileEnd): Promise<void>;
  /** Calls whenever the set of running files changes: one that left it was cancelled. */
  watchRunning(changed: (ids: ReadonlySet<string>) => void): () => void;
}

type Stage = Parameters<ReadContext['progress']>[1];

/** Progress is written at most this often, in ms: each writing wakes every open panel. */
const PROGRESS_EVERY = 200;
/** A reader whose time is up may still hand over what it has, within this, in ms. */
const GRACE = 5_000;

/**
 * Reads files one after another until none waits. One file is in work at a time: the engines use
 * both cores by themselves. A fault ends its file, never the queue.
 */
export async function runQueue(
  queue: FileQueue,
  read: FileReader,
  now: () => number,
  grace = GRACE,
): Promise<number> {
  let count = 0;
  for (let file = await queue.next(); file; file = await queue.next()) {
    await readOne(queue, read, file, now, grace);
    count++;
  }
  return count;
}

async function readOne(
  queue: FileQueue,
  read: FileReader,
  file: QueuedFile,
  now: () => number,
  grace: number,
): Promise<void> {
  const abort = new AbortController();
  const timer = setTimeout(
    () => abort.abort(new ReadFault('timed-out', { seconds: file.limits.timeMs / 1000 })),
    file.limits.timeMs,
  );
  let seen = false;
  const unwatch = queue.watchRunning((ids) => {
    if (ids.has(file.id)) seen = true;
    else if (seen) abort.abort(new ReadFault('cancelled'));
  });
  const started = now();
  const end = (rest: Pick<FileEnd, 'state'> & Partial<FileEnd>): FileEnd => ({
    ms: now() - started,
    reading: null,
    fault: null,
    pictures: [],
    ...rest,
  });
  try {
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    const context = contextOf(queue, file, abort.signal, now);
    const { reading, pictures } = await untilAborted(read(bytes, context), abort.signal, grace);
    await queue.finish(file.id, end({ state: 'done', reading, pictures }));
  } catch (error) {
    await queue.finish(file.id, end({ state: 'failed', fault: faultOf(error) }));
  } finally {
    clearTimeout(timer);
    unwatch();
  }
}

function contextOf(
  queue: FileQueue,
  { id, limits }: QueuedFile,
  signal: AbortSignal,
  now: () => number,
): ReadContext {
  let last = now();
  return {
    limits,
    signal,
    progress(fraction, stage) {
      if (now() - last < PROGRESS_EVERY) return;
      last = now();
      void queue.progress(id, { fraction, stage });
    },
  };
}

/** An engine that does not heed the signal must not hold up the queue. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal, grace: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      const fault = faultAsError(signal.reason);
      const isLate = fault instanceof ReadFault && fault.code === 'timed-out';
      setTimeout(() => reject(fault), isLate ? grace : 0);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject);
  });
}

function faultAsError(reason: unknown): Error {
  return reason instanceof Error ? reason : new ReadFault('cancelled');
}

/** Anything unforeseen is told as damage of the file, with the engine's words for the report. */
function faultOf(error: unknown): NonNullable<FileEnd['fault']> {
  if (error instanceof ReadFault) return { code: error.code, detail: error.detail };
  if (isDiskFull(error)) return { code: 'disk-full', detail: {} };
  if (isOutOfMemory(error)) return { code: 'engine-failed', detail: { message: 'memory' } };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'damaged', detail: { message: message.slice(0, 200) } };
}

/** IndexedDB says so itself, or as the cause of an aborted transaction. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return error.name === 'QuotaExceededError' || (inner instanceof Error && isDiskFull(inner));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /memory|allocation|array length/i.test(error.message);
}
