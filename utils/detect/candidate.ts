import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { Factor } from '@/utils/invoice/query';

/** 页面发票: an invoice found in a page, with where each value came from and why it is believed. */
export interface Candidate {
  rowId: number;
  /** The column that shows the number: there the badge goes. */
  column: number;
  key: string;
  fields: InvoiceFields;
  /** The heading each value stood under; `derived` for a computed total. */
  sources: Partial<Record<FieldName, string>>;
  /** Factors that the verification of this kind needs and the page does not show. */
  missing: Factor[];
  score: number;
  evidence: string[];
}
