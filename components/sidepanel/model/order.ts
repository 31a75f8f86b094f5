import type { PageOrigin } from '@/utils/history/schema';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { PreparedQuery } from '@/utils/invoice/query';
import { prepareQuery } from '@/utils/invoice/query';
import type { ProtocolMap } from '@/utils/messaging/protocol';
import { SOURCE_TEXT } from '@/utils/text/read-text';
import { factorFields, isDoubtful } from './doubt';
import type { PanelFile, PanelInvoice } from './panel-file';

/** A verification as the desk takes it. */
export type PanelOrder = Parameters<ProtocolMap['verify']>[0]['orders'][number];

/** How many orders go in one message. */
export const ORDERS_PER_MESSAGE = 100;

/** The lengths that the desk takes, in characters. */
const LIMITS: Partial<Record<FieldName, number>> = {
  code: 12,
  number: 20,
  checkCode: 40,
  buyerName: 300,
  buyerTaxId: 40,
  sellerName: 300,
  sellerTaxId: 40,
};
const NAMES: ReadonlySet<FieldName> = new Set<FieldName>(['buyerName', 'sellerName']);
const MAX_TITLE = 300;
const MAX_URL = 2000;

/** The order for one invoice of a file; null while a factor is missing. */
export function orderOf(invoice: PanelInvoice, file: PanelFile): PanelOrder | null {
  const prepared = prepareQuery(invoice.fields);
  if (!prepared.ok) return null;
  const named = Object.entries(invoice.details).map(([name, { source }]) => [
    name,
    SOURCE_TEXT[source][0],
  ]);
  const sources: Record<string, string> = Object.fromEntries(named) as Record<string, string>; // pairs of texts
  return { fields: sendable(vouched(invoice), prepared), sources, page: pageOf(file) };
}

/**
 * What the desk may hold against the bureau's answer. A name that only OCR read, or a value that
 * nobody has looked at yet, would make a misread character look like a fault of the invoice: the
 * card shows such differences, and no verdict is made of them.
 */
function vouched(invoice: PanelInvoice): InvoiceFields {
  const factors = new Set(factorFields(invoice));
  const fields = { ...invoice.fields };
  for (const [name, detail] of Object.entries(invoice.details)) {
    const field = name as FieldName; // details are keyed by field names only
    const isGuess = isDoubtful(detail) || (NAMES.has(field) && detail.source === 'ocr');
    if (isGuess && !factors.has(field)) Object.assign(fields, { [field]: null });
  }
  return fields;
}

/** Factors as the query has them; another value that the desk would not take is left out, not cut. */
function sendable(fields: InvoiceFields, { query }: PreparedQuery & { ok: true }): InvoiceFields {
  const sent: InvoiceFields = {
    ...fields,
    code: query.code ?? fields.code,
    number: query.number,
    date: query.date,
    checkCode: query.checkCode === null ? fields.checkCode : (fields.checkCode ?? query.checkCode),
  };
  for (const [name, limit] of Object.entries(LIMITS)) {
    const value = sent[name as FieldName]; // the limits are keyed by field names
    if (typeof value === 'string' && value.length > limit) Object.assign(sent, { [name]: null });
  }
  return sent;
}

function pageOf({ job }: PanelFile): PageOrigin {
  const url = job.origin?.url ?? '';
  return { url: url.length > MAX_URL ? '' : url, title: job.name.slice(0, MAX_TITLE) };
}
