import { liveQuery } from 'dexie';
import { OPEN_STATES } from './reading-rows';
import type { PagePicture, ReadingFault, ReadingJob } from './reading-rows';
import type { HistoryDatabase } from './schema';

/** What the host writes when a file is through. */
export interface ReadingEnd {
  state: 'done' | 'failed';
  ms: number;
  reading: ReadingJob['reading'];
  fault: ReadingFault | null;
  pictures: ReadonlyArray<Omit<PagePicture, 'id' | 'reading'>>;
}

/** A host that dies this often on one file does not get it again. */
const MAX_ATTEMPTS = 2;
/** A file may overrun its limit by this much, in ms, before its host is taken for hung. */
const OVERRUN = 30_000;

/** The files to be read as the host works through them. */
export interface ReadingQueue {
  /** Takes the next file and marks it running; null = nothing waits. Times are ms since the epoch. */
  claim(now: number): Promise<{ job: ReadingJob; blob: Blob } | null>;
  progress(id: string, progress: ReadingJob['progress']): Promise<void>;
  /** Writes the end, unless a person cancelled meanwhile. */
  finish(id: string, end: ReadingEnd): Promise<void>;
  /** Puts files whose host died back into the queue; one that killed it twice fails. */
  recover(): Promise<void>;
  hasOpen(): Promise<boolean>;
  /** Whether a file is in work for much longer than its limit: nothing will come of it. */
  hasHung(now: number): Promise<boolean>;
  /** Calls with the ids that are running, now and whenever that changes. */
  watchRunning(changed: (ids: ReadonlySet<string>) => void): () => void;
  /** Calls whenever files wait, now and when some come in. */
  watchQueued(changed: () => void): () => void;
}

export function createReadingQueue(db: HistoryDatabase): ReadingQueue {
  return {
    claim: (now) => claimNext(db, now),
    async progress(id, progress) {
      await whileRunning(db, id).modify({ progress });
    },
    finish: (id, end) => finishReading(db, id, end),
    recover: () => recoverRunning(db),
    hasOpen: async () => (await db.readings.where('state').anyOf(OPEN_STATES).count()) > 0,
    async hasHung(now) {
      const hung = ({ startedAt, terms }: ReadingJob) =>
        (startedAt ?? now) + terms.limits.timeMs + OVERRUN < now;
      return (await running(db).filter(hung).count()) > 0;
    },
    watchRunning: (changed) =>
      watch(
        () => running(db).primaryKeys(),
        (ids) => changed(new Set(ids)),
      ),
    watchQueued: (changed) =>
      watch(
        () => db.readings.where('state').equals('queued').count(),
        (waiting) => {
          if (waiting > 0) changed();
        },
      ),
  };
}

function claimNext(db: HistoryDatabase, now: number) {
  return db.transaction('rw', db.readings, db.files, async () => {
    const [job] = await db.readings.where('state').equals('queued').sortBy('order');
    if (!job) return null;
    const changes = { state: 'running', startedAt: now, attempts: job.attempts + 1 } as const;
    await db.readings.update(job.id, changes);
    const file = await db.files.get(job.id);
    return { job: { ...job, ...changes }, blob: file?.blob ?? new Blob() };
  });
}

function finishReading(db: HistoryDatabase, id: string, end: ReadingEnd): Promise<void> {
  const { pictures, ...changes } = end;
  return db.transaction('rw', db.readings, db.pictures, async () => {
    const finished = await whileRunning(db, id).modify({ ...changes, progress: null });
    if (finished === 0) return;
    await db.pictures.where('reading').equals(id).delete();
    const rows = pictures.map((picture) => ({ ...picture, reading: id }));
    await db.pictures.bulkPut(rows.map((row) => ({ ...row, id: `${id}:${row.page}` })));
  });
}

async function recoverRunning(db: HistoryDatabase): Promise<void> {
  await running(db).modify((job) => {
    const gaveUp = job.attempts >= MAX_ATTEMPTS;
    Object.assign(job, { state: gaveUp ? 'failed' : 'queued', progress: null });
    if (gaveUp) job.fault = { code: 'host-died', detail: {} };
  });
}

function running(db: HistoryDatabase) {
  return db.readings.where('state').equals('running');
}

function whileRunning(db: HistoryDatabase, id: string) {
  return db.readings
    .where('id')
    .equals(id)
    .filter(({ state }) => state === 'running');
}

function watch<T>(query: () => Promise<T>, changed: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: changed });
  return () => {
    subscription.unsubscribe();
  };
}
