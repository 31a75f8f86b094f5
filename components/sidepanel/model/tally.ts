import type { PanelFile, PanelInvoice } from './panel-file';

/** The tabs over the list. */
export type Filter = 'all' | 'ready' | 'check' | 'unread';

export const FILTERS: readonly Filter[] = ['all', 'ready', 'check', 'unread'];

/** What the head and the foot of the list say. */
export interface Tally {
  /** For each tab: invoices that are ready or want a look, files that are all or unread. */
  counts: Record<Filter, number>;
  files: number;
  /** Files that are through, whatever came of them. */
  ended: number;
  invoices: number;
  /** ms until the rest is read, from the mean of what was read; null = nothing to go by. */
  rest: number | null;
  ready: readonly PanelInvoice[];
  check: readonly PanelInvoice[];
  known: number;
  duplicate: number;
}

/** Files of which the pace is taken: the last ones tell best what follows. */
const PACE_OF = 20;

/** Counts the files for tabs, progress and the foot. */
export function tallyFiles(files: readonly PanelFile[]): Tally {
  const invoices = files.flatMap((file) => file.invoices);
  const stands = (stand: PanelInvoice['stand']) => invoices.filter((one) => one.stand === stand);
  return {
    counts: {
      all: files.length,
      ready: stands('ready').length,
      check: invoices.filter(needsCheck).length,
      unread: files.filter((file) => isInFilter(file, 'unread')).length,
    },
    files: files.length,
    ended: files.filter(({ job }) => !isOpen(job.state)).length,
    invoices: invoices.length,
    rest: restOf(files),
    ready: stands('ready'),
    check: invoices.filter(needsCheck),
    known: stands('known').length + stands('checking').length,
    duplicate: stands('duplicate').length,
  };
}

/** Whether a file belongs under a tab. */
export function isInFilter(file: PanelFile, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'unread') return file.job.state === 'failed' || file.job.state === 'cancelled';
  return file.invoices.some((invoice) => isInvoiceInFilter(invoice, filter));
}

/** Whether one invoice of a file is what the tab asks for. */
export function isInvoiceInFilter(invoice: PanelInvoice, filter: Filter): boolean {
  if (filter === 'ready') return invoice.stand === 'ready';
  return filter === 'check' ? needsCheck(invoice) : filter === 'all';
}

/** Whether a person must look before it can be asked for. */
export function needsCheck({ stand }: PanelInvoice): boolean {
  return stand === 'doubtful' || stand === 'incomplete';
}

export function isOpen(state: PanelFile['job']['state']): boolean {
  return state === 'queued' || state === 'running';
}

/** Files are read one after another, so the rest takes their number times the mean. */
function restOf(files: readonly PanelFile[]): number | null {
  const open = files.filter(({ job }) => isOpen(job.state));
  const paces = files.flatMap(({ job }) => job.ms ?? []).slice(0, PACE_OF);
  if (open.length === 0 || paces.length === 0) return null;
  const mean = paces.reduce((sum, ms) => sum + ms, 0) / paces.length;
  const done = open.reduce((sum, { job }) => sum + (job.progress?.fraction ?? 0), 0);
  return mean * (open.length - done);
}
