import type { Job } from '@/utils/history/schema';
import type { ReturnedInvoice, Verdict, VerdictReason } from '@/utils/invoice/verdict';
import { compareFields } from './compare';
import type { ProviderAnswer } from './provider';
import { findSuspects } from './suspects';

/** The verdict that an answer stands for, held against what the page shows. */
export function judge(
  job: Job,
  answer: ProviderAnswer,
  provider: Verdict['provider'],
  answeredAt: number,
): { verdict: Verdict; returned: ReturnedInvoice | null } {
  const { outcome, billed, code, message } = answer;
  const base: Verdict = {
    answer: 'undetermined',
    reason: 'still-running',
    provider,
    askedAt: job.sentAt ?? answeredAt,
    answeredAt,
    billed,
    code,
    message: message?.slice(0, 500) ?? null,
    differences: [],
    suspects: [],
  };
  switch (outcome.type) {
    case 'found':
      return {
        verdict: { ...base, ...judgeFound(job, outcome.invoice) },
        returned: outcome.invoice,
      };
    case 'not-found':
      return { verdict: { ...base, answer: 'problem', reason: 'not-found' }, returned: null };
    case 'mismatch': {
      const thisYear = new Date(answeredAt).getUTCFullYear();
      const suspects = findSuspects(job.query, job.fields, job.sources, thisYear);
      const verdict: Verdict = { ...base, answer: 'problem', reason: 'mismatch', suspects };
      return { verdict, returned: null };
    }
    case 'in-progress':
      return { verdict: base, returned: null };
    case 'undetermined': {
      const { reason, field } = outcome;
      const suspects = field ? [{ field, why: 'refused' as const, suggestion: null }] : [];
      return { verdict: { ...base, reason, suspects }, returned: null };
    }
  }
}

/** A status outranks a difference; an unknown status is never taken for a good one. */
function judgeFound(
  job: Job,
  invoice: ReturnedInvoice,
): Pick<Verdict, 'answer' | 'reason' | 'differences'> {
  const differences = compareFields(job.fields, invoice.fields);
  const problem = (reason: VerdictReason) => ({ answer: 'problem' as const, reason, differences });
  if (invoice.status === null)
    return { answer: 'undetermined', reason: 'unknown-status', differences };
  if (invoice.status !== 'normal') return problem(invoice.status);
  if (differences.length > 0) return problem('differs');
  return { answer: 'genuine', reason: 'normal', differences };
}
