import { classifyInvoice } from '@/utils/invoice/classify';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseKindName } from '@/utils/invoice/kinds';
import type { Claims } from '../reading';
import type { XmlElement } from './element';
import { textAt } from './element';

/** DocID: 01 电子普通发票, 03 电子专用发票. */
const BY_DOC_ID: Record<string, InvoiceKind> = { '01': 'vat-e-ordinary', '03': 'vat-e-special' };

/** What DocID 01 may be more exactly, by its code. */
const ORDINARY: ReadonlySet<InvoiceKind> = new Set(['vat-toll', 'vat-roll', 'blockchain']);

/** The kind by its name if there is one, else by DocID, which the code may make more exact. */
export function edrmKind(invoice: XmlElement, claims: Claims): InvoiceKind | null {
  const named = parseKindName(
    textAt(invoice, 'InvoiceTypeName') ?? textAt(invoice, 'InvoiceType') ?? '',
  );
  if (named !== null) return named;
  const byDocId = BY_DOC_ID[textAt(invoice, 'DocID') ?? ''] ?? null;
  const [byCode] = classifyInvoice({
    code: claims.code?.value ?? null,
    number: claims.number?.value ?? null,
  });
  if (byCode === undefined || byDocId === null) return byDocId ?? byCode?.kind ?? null;
  const finer = byDocId === 'vat-e-ordinary' && ORDINARY.has(byCode.kind);
  return finer || byCode.kind === 'digital' ? byCode.kind : byDocId;
}
