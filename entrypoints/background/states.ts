import type { JobStore } from '@/utils/history/jobs';
import type { RecordStore } from '@/utils/history/records';
import type { InvoiceState } from '@/utils/messaging/protocol';

/** What is known of each key, in the order asked; unknown keys come back with nothing. */
export async function stateOfKeys(
  keys: readonly string[],
  jobs: JobStore,
  records: RecordStore,
): Promise<InvoiceState[]> {
  const open = new Map((await jobs.openByKeys(keys)).map((job) => [job.key, job]));
  const known = new Map((await records.byKeys(keys)).map((record) => [record.key, record]));
  return keys.map((key) => {
    const job = open.get(key);
    const record = known.get(key);
    return {
      key,
      job: job ? { state: job.state, attempts: job.attempts } : null,
      verdict: record?.verdict ?? null,
      decided: record?.decided ?? null,
    };
  });
}
