import type { FieldName } from '@/utils/invoice/fields';
import type { Query } from '@/utils/invoice/query';
import type { ReturnedInvoice, UndeterminedReason } from '@/utils/invoice/verdict';

/** What a provider's answer says, before it is held against the page. */
export type Outcome =
  | { type: 'found'; invoice: ReturnedInvoice }
  | { type: 'not-found' }
  | { type: 'mismatch' }
  /** The provider is still asking the bureau: wait, and ask again under the same id. */
  | { type: 'in-progress' }
  | { type: 'undetermined'; reason: UndeterminedReason; field: FieldName | null };

/** One answer: its meaning, whether it is billed, and the words as they came. */
export interface ProviderAnswer {
  outcome: Outcome;
  billed: boolean | null;
  code: string | null;
  message: string | null;
  raw: string;
}

/** One question to a provider. The token is the same for every attempt of the same job. */
export interface Question {
  query: Query;
  requestToken: string;
}

/** An adapter to one verification API, bound to one account. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Asks about one invoice. Faults are answers too: it rejects only when `signal` aborts. */
  ask(question: Question, signal: AbortSignal): Promise<ProviderAnswer>;
  /** Logs in without asking about any invoice: free. Null means that the account works. */
  test(signal: AbortSignal): Promise<ProviderAnswer | null>;
}

/** The answer for a question that got no verdict; `billed` is false unless it may have arrived. */
export function undetermined(
  reason: UndeterminedReason,
  details: Partial<Omit<ProviderAnswer, 'outcome'>> & { field?: FieldName | null } = {},
): ProviderAnswer {
  return {
    outcome: { type: 'undetermined', reason, field: details.field ?? null },
    billed: details.billed === undefined ? false : details.billed,
    code: details.code ?? null,
    message: details.message ?? null,
    raw: details.raw ?? '',
  };
}
