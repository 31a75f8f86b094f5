import { liveQuery } from 'dexie';
import type { InvoiceFields } from '@/utils/invoice/fields';
import type {
  Intake,
  PagePicture,
  ReadingAllowance,
  ReadingFault,
  ReadingJob,
  ReadingState,
} from './reading-rows';
import type { HistoryDatabase, PageOrigin } from './schema';

/** A file as it comes in. */
export interface IncomingFile {
  name: string;
  blob: Blob;
}

/** How files came in: together, by which way, from which page. */
export interface IntakeNote {
  intake: Intake;
  origin: PageOrigin | null;
  /** ms since the epoch. */
  at: number;
}

/** What the host writes when a file is through. */
export interface ReadingEnd {
  state: 'done' | 'failed' | 'cancelled';
  ms: number | null;
  reading: ReadingJob['reading'];
  fault: ReadingFault | null;
  pictures: ReadonlyArray<Omit<PagePicture, 'id' | 'reading'>>;
}

/** A host that dies this often on one file does not get it again. */
const MAX_ATTEMPTS = 2;
const OPEN_STATES: readonly ReadingState[] = ['queued', 'running'];

/** The files to be read and what was read of them. */
export interface ReadingStore {
  /** Files the bytes and queues their reading; returns the ids, in order. */
  add(files: readonly IncomingFile[], note: IntakeNote): Promise<string[]>;
  /** Takes the next file and marks it running; null = nothing waits. */
  claim(now: number): Promise<{ job: ReadingJob; blob: Blob } | null>;
  progress(id: string, progress: ReadingJob['progress']): Promise<void>;
  /** Writes the end, unless a person cancelled meanwhile. */
  finish(id: string, end: ReadingEnd): Promise<void>;
  /** Reads a file again, with another allowance. */
  again(id: string, allowance: ReadingAllowance): Promise<void>;
  cancel(ids: readonly string[] | null): Promise<void>;
  remove(ids: readonly string[] | null): Promise<void>;
  edit(id: string, invoice: number, changes: Partial<InvoiceFields>): Promise<void>;
  /** Puts files whose host died back into the queue; one that killed it twice fails. */
  recover(before: number): Promise<void>;
  hasOpen(): Promise<boolean>;
  /** Calls with the ids that are running, now and whenever that changes. */
  watchRunning(changed: (ids: ReadonlySet<string>) => void): () => void;
  /** Calls whenever files wait, now and when some come in. */
  watchQueued(changed: () => void): () => void;
}

export function createReadingStore(db: HistoryDatabase): ReadingStore {
  return {
    add: (files, note) => addFiles(db, files, note),
    claim: (now) => claimNext(db, now),
    async progress(id, progress) {
      await whileRunning(db, id).modify({ progress });
    },
    finish: (id, end) => finishReading(db, id, end),
    async again(id, allowance) {
      await db.readings.update(id, { ...FRESH, allowance });
    },
    cancel: (ids) => cancelOpen(db, ids),
    remove: (ids) => removeReadings(db, ids),
    async edit(id, invoice, changes) {
      await db.readings
        .where('id')
        .equals(id)
        .modify((job) => {
          job.edits[invoice] = { ...job.edits[invoice], ...changes };
        });
    },
    recover: (before) => recoverRunning(db, before),
    hasOpen: async () => (await db.readings.where('state').anyOf(OPEN_STATES).count()) > 0,
    watchRunning(changed) {
      const ids = () => db.readings.where('state').equals('running').primaryKeys();
      return watch(ids, (running) => changed(new Set(running)));
    },
    watchQueued(changed) {
      const count = () => db.readings.where('state').equals('queued').count();
      return watch(count, (waiting) => {
        if (waiting > 0) changed();
      });
    },
  };
}

const FRESH = {
  state: 'queued',
  progress: null,
  startedAt: null,
  attempts: 0,
  ms: null,
  reading: null,
  fault: null,
} satisfies Partial<ReadingJob>;

function addFiles(db: HistoryDatabase, files: readonly IncomingFile[], note: IntakeNote) {
  const batch = crypto.randomUUID();
  const rows = files.map(({ name, blob }, index): ReadingJob => ({
    ...FRESH,
    id: crypto.randomUUID(),
    batch,
    order: note.at + index / 1000,
    name,
    size: blob.size,
    intake: note.intake,
    origin: note.origin,
    allowance: {},
    edits: {},
  }));
  return db.transaction('rw', db.readings, db.files, async () => {
    const bytes = rows.flatMap(({ id }, index) => {
      const file = files[index];
      return file ? [{ id, blob: file.blob }] : [];
    });
    await db.files.bulkAdd(bytes);
    await db.readings.bulkAdd(rows);
    return rows.map(({ id }) => id);
  });
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

function whileRunning(db: HistoryDatabase, id: string) {
  return db.readings
    .where('id')
    .equals(id)
    .filter(({ state }) => state === 'running');
}

async function cancelOpen(db: HistoryDatabase, ids: readonly string[] | null): Promise<void> {
  await db.readings
    .where('state')
    .anyOf(OPEN_STATES)
    .filter((job) => !ids || ids.includes(job.id))
    .modify({ state: 'cancelled', progress: null });
}

function removeReadings(db: HistoryDatabase, ids: readonly string[] | null): Promise<void> {
  return db.transaction('rw', db.readings, db.files, db.pictures, async () => {
    const gone = ids ? [...ids] : await db.readings.toCollection().primaryKeys();
    await db.readings.bulkDelete(gone);
    await db.files.bulkDelete(gone);
    await db.pictures.where('reading').anyOf(gone).delete();
  });
}

async function recoverRunning(db: HistoryDatabase, before: number): Promise<void> {
  await db.readings
    .where('state')
    .equals('running')
    .filter((job) => (job.startedAt ?? 0) < before)
    .modify((job) => {
      const gaveUp = job.attempts >= MAX_ATTEMPTS;
      Object.assign(job, { state: gaveUp ? 'failed' : 'queued', progress: null });
      if (gaveUp) job.fault = { code: 'host-died', detail: {} };
    });
}

function watch<T>(query: () => Promise<T>, changed: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: changed });
  return () => {
    subscription.unsubscribe();
  };
}
