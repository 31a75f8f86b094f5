import type { FieldName } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';

/** What the second part of a QR text stands for. */
export interface QrType {
  kind: InvoiceKind;
  /** Which amount the text carries. */
  amount: Extract<FieldName, 'amountWithoutTax' | 'totalWithTax'>;
}

const WITHOUT_TAX = 'amountWithoutTax';
const TOTAL = 'totalWithTax';

/**
 * Types as issuing systems write them. 税控 ones carry 不含税金额 (01, 04, 10 and 20 compared with
 * the faces of invoices; 02, 03, 08, 11 and 14 by the factor that a verification of the kind asks
 * for), 二手车 the 车价合计; 数电 ones carry 价税合计 or 票价 (31, 32 and 61 compared with faces).
 */
const TYPES: ReadonlyMap<string, QrType> = new Map<string, QrType>([
  ['01', { kind: 'vat-special', amount: WITHOUT_TAX }],
  ['02', { kind: 'freight-special', amount: WITHOUT_TAX }],
  ['03', { kind: 'vehicle', amount: WITHOUT_TAX }],
  ['04', { kind: 'vat-ordinary', amount: WITHOUT_TAX }],
  ['08', { kind: 'vat-e-special', amount: WITHOUT_TAX }],
  ['10', { kind: 'vat-e-ordinary', amount: WITHOUT_TAX }],
  ['11', { kind: 'vat-roll', amount: WITHOUT_TAX }],
  ['14', { kind: 'vat-toll', amount: WITHOUT_TAX }],
  ['15', { kind: 'used-vehicle', amount: TOTAL }],
  ['20', { kind: 'vat-e-special', amount: WITHOUT_TAX }],
  ['31', { kind: 'digital-special', amount: TOTAL }],
  ['32', { kind: 'digital-ordinary', amount: TOTAL }],
  ['51', { kind: 'railway', amount: TOTAL }],
  ['61', { kind: 'air', amount: TOTAL }],
]);

/** Null for a type that is not known: its kind is then left open. */
export function qrType(type: string): QrType | null {
  return TYPES.get(type) ?? null;
}
