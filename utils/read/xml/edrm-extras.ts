import type { Claims } from '../reading';
import type { XmlElement } from './element';
import { childrenOf, textAt } from './element';
import type { Extras } from './extras';
import { blueNumberIn, colourExtras, extrasOf } from './extras';

/** Texts in the tags of an OFD can take their label in: `开票人：` stands before its value. */
const LABELS = {
  Note: /^备注\s*[:：]\s*/,
  Payee: /^收款人\s*[:：]\s*/,
  Checker: /^复核人?\s*[:：]\s*/,
  InvoiceClerk: /^开票人\s*[:：]\s*/,
} as const;

/** What an edrm invoice says beside its common fields, under the names that are printed. */
export function edrmExtras(invoice: XmlElement, claims: Claims): Extras {
  const remark = textAt(invoice, 'Note');
  const total = claims.totalWithTax?.value ?? claims.amountWithoutTax?.value ?? 0;
  const blue = blueNumberIn(remark);
  return [
    ...colourExtras(total < 0 || blue !== null ? true : null, blue),
    ...extrasOf([
      ['机器编号', textAt(invoice, 'MachineNo')],
      ['密码区', textAt(invoice, 'TaxControlCode')],
      ['购买方地址电话', textAt(invoice, 'Buyer', 'BuyerAddrTel')],
      ['购买方开户行及账号', textAt(invoice, 'Buyer', 'BuyerFinancialAccount')],
      ['销售方地址电话', textAt(invoice, 'Seller', 'SellerAddrTel')],
      ['销售方开户行及账号', textAt(invoice, 'Seller', 'SellerFinancialAccount')],
      ['备注', value(invoice, 'Note')],
      ['收款人', value(invoice, 'Payee')],
      ['复核人', value(invoice, 'Checker')],
      ['开票人', value(invoice, 'InvoiceClerk')],
    ]),
  ];
}

/** The first element of this name that holds more than its own label. */
function value(invoice: XmlElement, name: keyof typeof LABELS): string | null {
  for (const { text } of childrenOf(invoice, name)) {
    const rest = text.trim().replace(LABELS[name], '');
    if (rest !== '') return rest;
  }
  return null;
}
