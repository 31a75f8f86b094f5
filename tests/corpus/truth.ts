import { z } from 'zod';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { kindName } from '@/utils/invoice/kind-names';
import { plainMoney } from '@/utils/invoice/money';
import type { CorpusDocument, CorpusInvoice } from './kinds/document';

export const FIELD_NAMES = [
  'kind',
  'code',
  'number',
  'date',
  'amountWithoutTax',
  'tax',
  'totalWithTax',
  'checkCode',
  'buyerName',
  'buyerTaxId',
  'sellerName',
  'sellerTaxId',
] as const satisfies readonly FieldName[];

const text = z.string().nullable();
const values = z.object({
  kind: text,
  code: text,
  number: text,
  date: text,
  amountWithoutTax: text,
  tax: text,
  totalWithTax: text,
  checkCode: text,
  buyerName: text,
  buyerTaxId: text,
  sellerName: text,
  sellerTaxId: text,
});

/** The fields as `npm run read` prints them: the kind by its Chinese name, amounts in 元, absent = null. */
export type FieldTexts = z.infer<typeof values>;

export const truthInvoiceSchema = values.extend({
  /** Kinds that are right as well: 数电通行费 prints the title of a 普通发票. */
  alsoKinds: z.array(z.string()).default([]),
  /** Fields that are left out of the score. */
  unscored: z.array(z.enum(FIELD_NAMES)).default([]),
});

export type TruthInvoice = z.infer<typeof truthInvoiceSchema>;

/** What is true of one file; `group` names the row of the score table. */
export const truthSchema = z.object({
  file: z.string(),
  carrier: z.string(),
  group: z.string(),
  invoices: z.array(truthInvoiceSchema),
  notInvoice: z.boolean(),
});

export type Truth = z.infer<typeof truthSchema>;

/** The truth about a file of these documents. A file counts as no invoice when none of them is one. */
export function truthOf(
  documents: readonly CorpusDocument[],
  file: { name: string; carrier: string; group: string },
): Truth {
  const invoices = documents.filter((document) => document.type === 'invoice');
  return {
    file: file.name,
    carrier: file.carrier,
    group: file.group,
    invoices: invoices.map(truthOfInvoice),
    notInvoice: invoices.length === 0,
  };
}

function truthOfInvoice({ fields, unscored, kind }: CorpusInvoice): TruthInvoice {
  return {
    ...fieldTexts(fields),
    alsoKinds: kind === 'digital-toll' ? [kindName('digital-ordinary')] : [],
    unscored: [...unscored],
  };
}

/** Fields in the words of the reading contract. */
export function fieldTexts(fields: InvoiceFields): FieldTexts {
  const money = (fen: number | null) => (fen === null ? null : plainMoney(fen));
  return {
    ...fields,
    kind: fields.kind === null ? null : kindName(fields.kind),
    amountWithoutTax: money(fields.amountWithoutTax),
    tax: money(fields.tax),
    totalWithTax: money(fields.totalWithTax),
  };
}
