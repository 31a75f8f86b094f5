import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { ReadingJob, ReadingState } from '@/utils/history/reading-rows';
import { OPEN_STATES } from '@/utils/history/reading-rows';
import { chinaToday } from '@/utils/invoice/date';
import type { InvoiceKey } from '@/utils/invoice/key';
import { invoiceKey } from '@/utils/invoice/key';
import { database } from '../../state/database';
import { applyEdits } from '../model/edited-invoice';
import type { Known, PanelFile } from '../model/panel-file';
import { buildFiles } from '../model/panel-file';

/** The files, undefined while loading, or why they cannot be read. */
export type FilesState = { files: PanelFile[] } | { error: string } | undefined;

/**
 * Every file with what history knows of its invoices, kept up to date. Open and ended files are
 * asked for apart: progress is written several times a second, and the ended ones are heavy.
 */
export function useFiles(): FilesState {
  const ids = useLiveQuery(() => guard(() => database.readings.orderBy('order').primaryKeys()), []);
  const open = useLiveQuery(() => guard(() => byStates(OPEN_STATES)), []);
  const ended = useLiveQuery(() => guard(() => byStates(ENDED_STATES)), []);
  const jobs = useJobs(valueOf(ids), valueOf(open), valueOf(ended));
  const keys = useMemo(() => keysOf(jobs ?? []), [jobs]);
  const known = useLiveQuery(() => guard(() => findKnown(keys)), [keys.join()]);
  const today = chinaToday(Date.now());
  const found = valueOf(known);
  const files = useMemo(
    () => (jobs && found ? buildFiles(jobs, found, today) : undefined),
    [jobs, found, today],
  );
  const failed = [ids, open, ended, known].find((part) => part && 'error' in part);
  if (failed && 'error' in failed) return failed;
  return files && { files };
}

/** The rows by id. Between its two lists a row that just ended is shown as it was last seen. */
function useJobs(
  ids: readonly string[] | undefined,
  open: readonly ReadingJob[] | undefined,
  ended: readonly ReadingJob[] | undefined,
): ReadingJob[] | undefined {
  const last = useRef<ReadonlyMap<string, ReadingJob>>(new Map());
  return useMemo(() => {
    if (!ids || !open || !ended) return undefined;
    const rows = new Map([...ended, ...open].map((job) => [job.id, job]));
    const jobs = ids.flatMap((id) => rows.get(id) ?? last.current.get(id) ?? []);
    last.current = new Map(jobs.map((job) => [job.id, job]));
    return jobs;
  }, [ids, open, ended]);
}

const ENDED_STATES: readonly ReadingState[] = ['done', 'failed', 'cancelled'];

type Guarded<T> = { value: T } | { error: string };

async function guard<T>(query: () => Promise<T>): Promise<Guarded<T>> {
  try {
    return { value: await query() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function valueOf<T>(part: Guarded<T> | undefined): T | undefined {
  return part && 'value' in part ? part.value : undefined;
}

function byStates(states: readonly ReadingState[]): Promise<ReadingJob[]> {
  return database.readings.where('state').anyOf(states).toArray();
}

function keysOf(jobs: readonly ReadingJob[]): InvoiceKey[] {
  const keys = jobs.flatMap(({ reading, edits }) =>
    (reading?.invoices ?? []).map((one, at) => invoiceKey(applyEdits(one, edits[at]).fields)),
  );
  return [...new Set(keys.filter((key) => key !== null))];
}

async function findKnown(keys: readonly InvoiceKey[]): Promise<Known> {
  const records = await database.records.bulkGet([...keys]);
  const jobs = await database.jobs.where('key').anyOf(keys).toArray();
  const open = jobs.filter(({ state }) => state !== 'done');
  return {
    records: new Map(records.filter((row) => row !== undefined).map((row) => [row.key, row])),
    jobs: new Map(open.map((job) => [job.key, job])),
  };
}
