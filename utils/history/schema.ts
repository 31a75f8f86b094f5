import type { EntityTable } from 'dexie';
import { Dexie } from 'dexie';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { Query } from '@/utils/invoice/query';
import type { ReturnedInvoice, Verdict } from '@/utils/invoice/verdict';
import type { FileBytes, PagePicture, ReadingJob } from './reading-rows';

/** Where a value of a candidate came from: a column header, or a computation over columns. */
export type FieldSources = Partial<Record<FieldName, string>>;

/** The page on which an invoice was met. */
export interface PageOrigin {
  url: string;
  title: string;
}

export type JobState = 'queued' | 'running' | 'waiting' | 'done';

/** 查验任务: one invoice to be verified. A row outlives the worker that runs it. */
export interface Job {
  id: string;
  key: string;
  state: JobState;
  query: Query;
  fields: InvoiceFields;
  sources: FieldSources;
  origin: PageOrigin | null;
  /** Idempotency id (UUID without dashes): the same for every attempt of this job. */
  requestToken: string;
  attempts: number;
  createdAt: number;
  /** Not to be sent before this time, ms since the epoch. */
  notBefore: number;
  sentAt: number | null;
  endedAt: number | null;
}

/** 查验记录: the current state of one invoice, derived from its events. */
export interface HistoryRecord {
  key: string;
  fields: InvoiceFields;
  /** The last answer, whatever it was. */
  verdict: Verdict;
  /** The last answer that said something about the invoice: a later failure does not hide it. */
  decided: Verdict | null;
  createdAt: number;
  updatedAt: number;
  /** Lower-case text that the popup's search looks into. */
  search: string;
}

/** What the provider answered, beside what was asked. */
export interface AnswerDetails {
  verdict: Verdict;
  asked: InvoiceFields;
  sources: FieldSources;
  returned: ReturnedInvoice | null;
  raw: string;
}

/** What happened to one invoice. Events are only ever added; `answer` is null when it was asked for. */
export interface HistoryEvent {
  id: string;
  key: string;
  at: number;
  type: 'asked' | 'answered';
  origin: PageOrigin | null;
  answer: AnswerDetails | null;
}

/** A key that never leaves IndexedDB (non-extractable), with which secrets at rest are sealed. */
export interface VaultKey {
  id: string;
  key: CryptoKey;
}

export type HistoryDatabase = Dexie & {
  jobs: EntityTable<Job, 'id'>;
  records: EntityTable<HistoryRecord, 'key'>;
  events: EntityTable<HistoryEvent, 'id'>;
  vaultKeys: EntityTable<VaultKey, 'id'>;
  readings: EntityTable<ReadingJob, 'id'>;
  files: EntityTable<FileBytes, 'id'>;
  pictures: EntityTable<PagePicture, 'id'>;
};

/**
 * Opens the one database of the extension. Versions are frozen: a change of shape is a new
 * `version(n)` with its own upgrade, never an edit of an old one.
 */
export function openDatabase(name = 'fapiao'): HistoryDatabase {
  const db = new Dexie(name) as HistoryDatabase; // the tables are defined by the next line
  db.version(1).stores({
    jobs: 'id, key, state, createdAt',
    records: 'key, updatedAt',
    events: 'id, key, [key+at]',
    vaultKeys: 'id',
  });
  db.version(2).stores({
    readings: 'id, state, batch, order',
    files: 'id',
    pictures: 'id, reading',
  });
  // Another context has opened a newer version: give way, or its upgrade waits for ever.
  db.on('versionchange', () => {
    db.close();
  });
  return db;
}
