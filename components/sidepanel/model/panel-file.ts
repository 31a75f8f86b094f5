import type { HistoryRecord, Job } from '@/utils/history/schema';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { IsoDate } from '@/utils/invoice/date';
import type { FieldName } from '@/utils/invoice/fields';
import type { InvoiceKey } from '@/utils/invoice/key';
import { invoiceKey } from '@/utils/invoice/key';
import type { Money } from '@/utils/invoice/money';
import { sumMoney } from '@/utils/invoice/money';
import type { Factor } from '@/utils/invoice/query';
import { checkDateWindow, prepareQuery } from '@/utils/invoice/query';
import type { ReadInvoice } from '@/utils/read/reading';
import { doubtsOf, factorFields } from './doubt';
import type { EditedInvoice } from './edited-invoice';
import { applyEdits } from './edited-invoice';

/** Where an invoice stands, most telling first. */
type InvoiceStand =
  | 'checking' // a job is open
  | 'known' // answered before
  | 'duplicate' // stands in an earlier file of the list
  | 'incomplete' // a factor is missing
  | 'doubtful' // a factor wants a look
  | 'not-now' // the bureau answers not for this date
  | 'ready';

/** One invoice of a file with everything that the panel knows of it. */
export interface PanelInvoice extends EditedInvoice {
  /** `reading:index`. */
  id: string;
  reading: string;
  index: number;
  read: ReadInvoice;
  key: InvoiceKey | null;
  stand: InvoiceStand;
  doubts: readonly FieldName[];
  /** How many of the doubts are in factors. */
  factorDoubts: number;
  missing: readonly Factor[];
  /** Fields that a person typed or confirmed. */
  edited: ReadonlySet<FieldName>;
  record: HistoryRecord | null;
  job: Pick<Job, 'state'> | null;
  /** Name of the earlier file that holds the same invoice. */
  sameAs: string | null;
}

/** One file with its invoices. */
export interface PanelFile {
  job: ReadingJob;
  invoices: readonly PanelInvoice[];
  /** Of all its invoices, 分; null = none has one, or the sum is out of range. */
  total: Money | null;
}

/** What history says of invoices, by key. */
export interface Known {
  records: ReadonlyMap<InvoiceKey, HistoryRecord>;
  jobs: ReadonlyMap<InvoiceKey, Pick<Job, 'state'>>;
}

/** The files as the panel shows them: newest batch first, each batch in its own order. */
export function buildFiles(jobs: readonly ReadingJob[], known: Known, today: IsoDate): PanelFile[] {
  const seen = new Map<InvoiceKey, string>();
  const byAge = [...jobs].sort((a, b) => a.order - b.order);
  const files = byAge.map((job) => buildFile(job, known, today, seen));
  const started = new Map<string, number>();
  for (const { batch, order } of byAge) if (!started.has(batch)) started.set(batch, order);
  const batchOf = (file: PanelFile) => started.get(file.job.batch) ?? 0;
  return files.sort((a, b) => batchOf(b) - batchOf(a) || a.job.order - b.job.order);
}

function buildFile(
  job: ReadingJob,
  known: Known,
  today: IsoDate,
  seen: Map<InvoiceKey, string>,
): PanelFile {
  const read = job.reading?.invoices ?? [];
  const invoices = read.map((invoice, index) => {
    const built = buildInvoice(job, invoice, index, { known, today, seen });
    if (built.key !== null && !seen.has(built.key)) seen.set(built.key, job.name);
    return built;
  });
  return { job, invoices, total: totalOf(invoices) };
}

interface Surroundings {
  known: Known;
  today: IsoDate;
  seen: ReadonlyMap<InvoiceKey, string>;
}

function buildInvoice(
  job: ReadingJob,
  read: ReadInvoice,
  index: number,
  { known, today, seen }: Surroundings,
): PanelInvoice {
  const edits = job.edits[index];
  const edited = applyEdits(read, edits);
  const key = invoiceKey(edited.fields);
  const doubts = doubtsOf(edited);
  const sent = new Set(factorFields(edited));
  const prepared = prepareQuery(edited.fields);
  const made = {
    ...edited,
    id: `${job.id}:${index}`,
    reading: job.id,
    index,
    read,
    key,
    doubts,
    factorDoubts: doubts.filter((name) => sent.has(name)).length,
    missing: prepared.ok ? [] : prepared.problems.map(({ factor }) => factor),
    edited: new Set(Object.keys(edits ?? {}) as FieldName[]), // a patch of fields has no other keys
    record: key === null ? null : (known.records.get(key) ?? null),
    job: key === null ? null : (known.jobs.get(key) ?? null),
    sameAs: key === null ? null : (seen.get(key) ?? null),
  };
  return { ...made, stand: standOf(made, today) };
}

function standOf(invoice: Omit<PanelInvoice, 'stand'>, today: IsoDate): InvoiceStand {
  if (invoice.job) return 'checking';
  if (invoice.record) return 'known';
  if (invoice.sameAs !== null) return 'duplicate';
  if (invoice.missing.length > 0) return 'incomplete';
  if (invoice.factorDoubts > 0) return 'doubtful';
  const prepared = prepareQuery(invoice.fields);
  const timely = prepared.ok && checkDateWindow(prepared.query.date, today) === 'ok';
  return timely ? 'ready' : 'not-now';
}

function totalOf(invoices: readonly PanelInvoice[]): Money | null {
  const totals = invoices.flatMap(({ fields }) => fields.totalWithTax ?? []);
  if (totals.length === 0 || !totals.every(Number.isSafeInteger)) return null;
  try {
    return sumMoney(...totals);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
