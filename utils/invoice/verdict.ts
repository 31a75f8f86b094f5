import type { FieldName, InvoiceFields } from './fields';

/** 查验结论 has three values; a fault of ours or of a service is never told as one of the invoice. */
export type Answer = 'genuine' | 'problem' | 'undetermined';

/** 发票状态 as the tax bureau keeps it (企享云 `fpztDm` 0, 2, 3, 7, 8). */
export type InvoiceStatus = 'normal' | 'voided' | 'red-flushed' | 'partly-red' | 'fully-red';

/** Why an invoice is in trouble: the bureau's word, or fields that differ from what the page shows. */
export type ProblemReason = Exclude<InvoiceStatus, 'normal'> | 'mismatch' | 'differs' | 'not-found';

/** Why nothing can be said about the invoice. Each has its own sentence and its own next step. */
export type UndeterminedReason =
  | 'bureau-down'
  | 'daily-limit'
  | 'rate-limited'
  | 'quota'
  | 'auth'
  | 'clock'
  | 'bad-format'
  | 'unsupported'
  | 'too-old'
  | 'future'
  | 'same-day'
  | 'network'
  | 'timeout'
  | 'server-error'
  | 'unreadable'
  | 'unknown-status'
  | 'still-running'
  | 'no-provider'
  | 'no-permission';

export type VerdictReason = 'normal' | ProblemReason | UndeterminedReason;

/** One field that stands differently in the page and in the bureau's answer. */
export interface Difference {
  field: FieldName;
  asked: string;
  returned: string;
}

/** A factor that may be behind a bare 不一致; `suggestion` is computed from the page, never guessed. */
export interface Suspect {
  field: FieldName;
  why: 'sum-differs' | 'derived-total' | 'year-differs' | 'refused';
  suggestion: string | null;
}

/** The result of one verification, with who said it and when. */
export interface Verdict {
  answer: Answer;
  reason: VerdictReason;
  provider: { id: string; name: string } | null;
  /** When the question was first sent, and when the answer arrived: ms since the epoch. */
  askedAt: number;
  answeredAt: number;
  /** Whether the provider counts this answer; null when it does not say. */
  billed: boolean | null;
  /** The provider's own code and words, kept as they came. */
  code: string | null;
  message: string | null;
  differences: Difference[];
  suspects: Suspect[];
}

/** One line of goods or services as the provider returned it; null = 未返回. */
export interface ReturnedItem {
  name: string | null;
  spec: string | null;
  unit: string | null;
  quantity: string | null;
  price: string | null;
  amount: string | null;
  rate: string | null;
  tax: string | null;
}

/** The face of the invoice in the provider's answer; `extra` keeps named values beyond the common fields. */
export interface ReturnedInvoice {
  fields: InvoiceFields;
  status: InvoiceStatus | null;
  rawStatus: string | null;
  items: ReturnedItem[];
  extra: Array<{ name: string; value: string }>;
}
