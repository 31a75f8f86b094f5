import type { FieldName } from '@/utils/invoice/fields';
import type { Phrase } from './phrase';

/** The label of each field, as the face of the invoice prints it. */
export const FIELD_NAMES: Record<FieldName, Phrase> = {
  kind: ['票种', 'Kind'],
  code: ['发票代码', 'Code'],
  number: ['发票号码', 'Number'],
  date: ['开票日期', 'Date'],
  amountWithoutTax: ['金额（不含税）', 'Amount excl. tax'],
  tax: ['税额', 'Tax'],
  totalWithTax: ['价税合计', 'Total incl. tax'],
  checkCode: ['校验码', 'Check code'],
  buyerName: ['购买方', 'Buyer'],
  buyerTaxId: ['购买方税号', 'Buyer tax id'],
  sellerName: ['销售方', 'Seller'],
  sellerTaxId: ['销售方税号', 'Seller tax id'],
};
