import type { JobStore } from '@/utils/history/jobs';
import type { RecordStore } from '@/utils/history/records';
import type { Verdict } from '@/utils/invoice/verdict';
import type { InvoiceState } from '@/utils/messaging/protocol';
import type { Language } from '@/utils/text/language';
import { wordsOf } from '@/utils/text/verdict-text';

/** What is known of each key, in the order asked; unknown keys come back with nothing. */
export async function stateOfKeys(
  keys: readonly string[],
  jobs: JobStore,
  records: RecordStore,
  language: Language,
): Promise<InvoiceState[]> {
  const open = new Map((await jobs.openByKeys(keys)).map((job) => [job.key, job]));
  const known = new Map((await records.byKeys(keys)).map((record) => [record.key, record]));
  const worded = (verdict: Verdict) => ({ verdict, words: wordsOf(verdict, language) });
  return keys.map((key) => {
    const job = open.get(key);
    const record = known.get(key);
    return {
      key,
      job: job ? { state: job.state, attempts: job.attempts } : null,
      latest: record ? worded(record.verdict) : null,
      decided: record?.decided ? worded(record.decided) : null,
    };
  });
}
