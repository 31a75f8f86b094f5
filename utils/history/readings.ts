import type { InvoiceFields } from '@/utils/invoice/fields';
import { OPEN_STATES } from './reading-rows';
import type {
  Intake,
  ReadingAllowance,
  ReadingFault,
  ReadingJob,
  ReadingTerms,
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

/** The files to be read as people see them: filed, read again, cancelled, corrected, removed. */
export interface ReadingStore {
  /** Files the bytes and queues their reading; returns the ids, in order. */
  add(files: readonly IncomingFile[], note: IntakeNote): Promise<string[]>;
  /** Keeps a file that could not be had in sight, with the reason. */
  addFailed(name: string, note: IntakeNote, fault: ReadingFault): Promise<void>;
  /** Reads a file again, with another allowance. */
  again(id: string, allowance: ReadingAllowance): Promise<void>;
  /** Stops these files, or all that are not through. */
  cancel(ids: readonly string[] | null): Promise<void>;
  /** Removes these files, or all, with their bytes and pictures. */
  remove(ids: readonly string[] | null): Promise<void>;
  /** Keeps what a person corrected; `invoice` is its place in the reading. */
  edit(id: string, invoice: number, changes: Partial<InvoiceFields>): Promise<void>;
}

export function createReadingStore(
  db: HistoryDatabase,
  terms: () => Promise<ReadingTerms>,
): ReadingStore {
  return {
    add: async (files, note) => addFiles(db, files, note, await terms()),
    async addFailed(name, note, fault) {
      const [row] = rowsOf([{ name, blob: new Blob() }], note, await terms());
      if (row) await db.readings.add({ ...row, state: 'failed', fault });
    },
    async again(id, allowance) {
      await db.readings.update(id, { ...FRESH, allowance, terms: await terms() });
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

function rowsOf(
  files: readonly IncomingFile[],
  note: IntakeNote,
  terms: ReadingTerms,
): ReadingJob[] {
  const batch = crypto.randomUUID();
  return files.map(({ name, blob }, index) => ({
    ...FRESH,
    id: crypto.randomUUID(),
    batch,
    order: note.at + index / 1000,
    name,
    size: blob.size,
    intake: note.intake,
    origin: note.origin,
    terms,
    allowance: {},
    edits: {},
  }));
}

function addFiles(
  db: HistoryDatabase,
  files: readonly IncomingFile[],
  note: IntakeNote,
  terms: ReadingTerms,
): Promise<string[]> {
  const rows = rowsOf(files, note, terms);
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
