import type { LedgerEntry, LedgerItem } from '@/demo/ledger/types';
import { parseKindName } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import type { ReadItem } from '@/utils/read/reading';
import { randomFrom } from '../../corpus/data/random';
import type { CorpusInvoice } from '../../corpus/kinds/document';
import { makeInvoice } from '../../corpus/kinds/invoice';
import { qrText } from '../../corpus/kinds/qr-text';

/** The paper of an invoice that the sandbox's tax bureau knows. */
export function ledgerInvoice(entry: LedgerEntry): CorpusInvoice {
  const kind = parseKindName(entry.kindName);
  if (!kind) throw new RangeError(`no kind of this name: ${entry.kindName}`);
  const random = randomFrom(entry.id);
  const made = makeInvoice(random, { kind });
  const { number, date, code, checkCode, buyer, seller } = entry;
  const fields = {
    ...made.fields,
    kind,
    code,
    number,
    date,
    checkCode,
    amountWithoutTax: parseMoney(entry.amountWithoutTax),
    tax: parseMoney(entry.tax),
    totalWithTax: parseMoney(entry.totalWithTax),
    buyerName: buyer.name,
    buyerTaxId: buyer.taxId,
    sellerName: seller.name,
    sellerTaxId: seller.taxId,
  };
  const paper = {
    ...made,
    fields,
    buyer: { ...made.buyer, ...buyer },
    seller: { ...made.seller, ...seller },
    items: entry.items.map(toItem),
    taxFree: false,
  };
  return { ...paper, qr: qrText(random, paper) };
}

function toItem(item: LedgerItem): ReadItem {
  return {
    name: item.name,
    specification: item.spec,
    unit: item.unit,
    quantity: item.quantity,
    unitPrice: item.price,
    amount: parseMoney(item.amount),
    taxRate: item.rate,
    tax: parseMoney(item.tax),
  };
}
