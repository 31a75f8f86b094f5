import type { IsoDate } from './date';
import type { InvoiceKind } from './kinds';
import type { Money } from './money';

/** What is known of an invoice's face. Null = not read, which is never the same as zero. */
export interface InvoiceFields {
  kind: InvoiceKind | null;
  /** 发票代码; a 数电票 has none. */
  code: string | null;
  /** 发票号码: 8 digits, or 20 of a 数电票. */
  number: string | null;
  /** 开票日期. */
  date: IsoDate | null;
  /** 合计金额 (不含税), 分. */
  amountWithoutTax: Money | null;
  /** 合计税额, 分. */
  tax: Money | null;
  /** 价税合计, 票价 or 车价合计, 分. */
  totalWithTax: Money | null;
  /** 校验码: whole, or its last characters as far as they are known. */
  checkCode: string | null;
  buyerName: string | null;
  buyerTaxId: string | null;
  sellerName: string | null;
  sellerTaxId: string | null;
}

export type FieldName = keyof InvoiceFields;

export const EMPTY_FIELDS: Readonly<InvoiceFields> = Object.freeze({
  kind: null,
  code: null,
  number: null,
  date: null,
  amountWithoutTax: null,
  tax: null,
  totalWithTax: null,
  checkCode: null,
  buyerName: null,
  buyerTaxId: null,
  sellerName: null,
  sellerTaxId: null,
});
