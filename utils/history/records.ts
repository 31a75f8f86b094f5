import type { InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import type { ReturnedInvoice, Verdict } from '@/utils/invoice/verdict';
import type { HistoryDatabase, HistoryEvent, HistoryRecord, Job, PageOrigin } from './schema';
import { searchTextOf } from './search-text';

/** One answered question, ready to be written. */
export interface AnswerEntry {
  job: Job;
  verdict: Verdict;
  returned: ReturnedInvoice | null;
  raw: string;
}

/** Who asked for a verification, and where the invoice was met. */
export interface AskEntry {
  key: string;
  origin: PageOrigin | null;
  at: number;
}

/** The longest provider answer kept with an event, in characters. */
const MAX_RAW = 200_000;

/** Writes what happened; events are appended and the record follows in the same transaction. */
export interface RecordStore {
  addAsked(entry: AskEntry): Promise<void>;
  /** Writes the answer and closes its job at once, so that a dying worker can lose neither. */
  addAnswer(entry: AnswerEntry): Promise<HistoryRecord>;
  byKeys(keys: readonly string[]): Promise<HistoryRecord[]>;
  eventsOf(key: string): Promise<HistoryEvent[]>;
}

export function createRecordStore(db: HistoryDatabase): RecordStore {
  return {
    async addAsked(entry) {
      const { key, at, origin } = entry;
      const id = crypto.randomUUID();
      await db.events.add({ id, key, at, type: 'asked', origin, answer: null });
    },
    addAnswer: (entry) => writeAnswer(db, entry),
    async byKeys(keys) {
      const rows = await db.records.bulkGet([...keys]);
      return rows.filter((row) => row !== undefined);
    },
    eventsOf: (key) =>
      db.events.where('[key+at]').between([key, 0], [key, Infinity]).reverse().toArray(),
  };
}

function writeAnswer(db: HistoryDatabase, entry: AnswerEntry): Promise<HistoryRecord> {
  const { job, verdict, returned } = entry;
  return db.transaction('rw', db.jobs, db.records, db.events, async () => {
    const before = await db.records.get(job.key);
    const fields = mergeFields(before?.fields, job.fields, returned?.fields);
    const record: HistoryRecord = {
      key: job.key,
      fields,
      verdict,
      decided: verdict.answer === 'undetermined' ? (before?.decided ?? null) : verdict,
      createdAt: before?.createdAt ?? verdict.answeredAt,
      updatedAt: verdict.answeredAt,
      search: searchTextOf(fields),
    };
    await db.events.add(answeredEvent(entry));
    await db.records.put(record);
    await db.jobs.update(job.id, { state: 'done', endedAt: verdict.answeredAt });
    return record;
  });
}

function answeredEvent({ job, verdict, returned, raw }: AnswerEntry): HistoryEvent {
  return {
    id: crypto.randomUUID(),
    key: job.key,
    at: verdict.answeredAt,
    type: 'answered',
    origin: job.origin,
    answer: {
      verdict,
      asked: job.fields,
      sources: job.sources,
      returned,
      raw: raw.slice(0, MAX_RAW),
    },
  };
}

/** Later sources win where they hold a value: what was known < what the page shows < the answer. */
function mergeFields(...sources: Array<InvoiceFields | undefined>): InvoiceFields {
  const held = sources.map((source) =>
    Object.fromEntries(Object.entries(source ?? {}).filter(([, value]) => value !== null)),
  );
  return Object.assign({ ...EMPTY_FIELDS }, ...held) as InvoiceFields; // only known names go in
}
