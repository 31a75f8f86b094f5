import type { ReadingAllowance, ReadingJob } from '@/utils/history/reading-rows';
import type { ReadFaultCode } from '@/utils/read/fault';
import type { Phrase } from '@/utils/text/phrase';
import { LIST_TEXT as TEXT } from './list-text';

/** A way to read a file again. */
export interface Rereading {
  label: Phrase;
  allowance: ReadingAllowance;
}

/** Pages read at most on a person's word: beyond that a file is better split. */
const MOST_PAGES = 500;

/** Faults that another try may not meet; a password or a broken file stays what it is. */
const PASSING: ReadonlySet<ReadFaultCode> = new Set<ReadFaultCode>([
  'timed-out',
  'cancelled',
  'engine-failed',
  'host-died',
]);

/** What can be tried with a file that was not, or not wholly, read; the usual thing first. */
export function rereadingsOf(job: ReadingJob): Rereading[] {
  const some = job.terms.limits.pdfPages;
  const all: Rereading = { label: TEXT.allPages, allowance: { firstPages: mostOf(job) } };
  if (job.fault?.code === 'too-many-pages') {
    return [{ label: TEXT.firstPages, allowance: { firstPages: some } }, all];
  }
  const again: Rereading = { label: TEXT.again, allowance: job.allowance };
  if (job.state === 'cancelled') return [again];
  if (job.state === 'failed') return job.fault && !PASSING.has(job.fault.code) ? [] : [again];
  const leftOut = job.reading?.remarks.some(({ code }) => code === 'pages-left-out') ?? false;
  return leftOut && (job.allowance.firstPages ?? 0) < mostOf(job) ? [all] : [];
}

function mostOf({ fault, reading }: ReadingJob): number {
  const leftOut = reading?.remarks.find(({ code }) => code === 'pages-left-out');
  const pages = fault?.detail['pages'] ?? leftOut?.detail['pages'];
  return typeof pages === 'number' ? Math.min(pages, MOST_PAGES) : MOST_PAGES;
}
