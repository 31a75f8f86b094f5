import type { InvoiceKind } from '@/utils/invoice/kinds';
import { isDigital } from '@/utils/invoice/kinds';
import type { FixtureInvoice, FixtureParty } from '../fixtures/invoice';
import { digitalOfd, taxControlOfd } from '../fixtures/ofd/invoice-ofd';
import { edrmXml } from '../fixtures/xml/edrm';
import { einvoiceXml } from '../fixtures/xml/einvoice';
import { railwayXbrl } from '../fixtures/xml/xbrl';
import { sumItems } from './data/items';
import type { Party } from './data/parties';
import type { CorpusInvoice } from './kinds/document';

/** Kinds that issuers hand out as XML and as OFD. */
export const OFD_KINDS: readonly InvoiceKind[] = [
  'digital-special',
  'digital-ordinary',
  'vat-e-ordinary',
  'vat-e-special',
];
export const XML_KINDS: readonly InvoiceKind[] = [...OFD_KINDS, 'railway'];

/**
 * The invoice as the XML of its kind: EInvoice of the tax bureau, `original_invoice.xml`, or XBRL.
 *
 * @throws RangeError for a kind that is not handed out so
 */
export function invoiceXml(invoice: CorpusInvoice): Buffer {
  const { kind } = invoice;
  if (!XML_KINDS.includes(kind)) throw new RangeError(`No XML of ${kind}`);
  const fixture = toFixture(invoice);
  if (kind === 'railway') return Buffer.from(railwayXbrl(fixture));
  return Buffer.from(isDigital(kind) ? einvoiceXml(fixture) : edrmXml(fixture));
}

/** The invoice as OFD. @throws RangeError for a kind that is not handed out so */
export function invoiceOfd(invoice: CorpusInvoice): Buffer {
  const { kind } = invoice;
  if (!OFD_KINDS.includes(kind)) throw new RangeError(`No OFD of ${kind}`);
  const fixture = toFixture(invoice);
  return Buffer.from(isDigital(kind) ? digitalOfd(fixture) : taxControlOfd(fixture));
}

/** The same invoice in the words of the writers of structured files. */
function toFixture(invoice: CorpusInvoice): FixtureInvoice {
  const { fields, items, people, remark } = invoice;
  const sums = sumItems(items);
  return {
    kind: invoice.kind,
    code: fields.code,
    number: fields.number,
    date: fields.date,
    checkCode: fields.checkCode,
    machineNumber: fields.code === null ? null : invoice.machineNumber,
    buyer: toFixtureParty(invoice.buyer),
    seller: toFixtureParty(invoice.seller),
    items: items.map((item) => ({
      ...item,
      amount: item.amount ?? 0,
      taxRate: item.taxRate ?? '***',
    })),
    amountWithoutTax: sums.amount,
    tax: sums.tax,
    totalWithTax: fields.totalWithTax ?? 0,
    remark: remark.length === 0 ? null : remark.join(' '),
    ...people,
    blueNumber: invoice.red ? (/号码：(\d{20})/.exec(remark[0] ?? '')?.[1] ?? null) : null,
  };
}

function toFixtureParty({ name, taxId, addressAndPhone, bankAndAccount }: Party): FixtureParty {
  const [address = null, phone = null] = addressAndPhone === '' ? [] : addressAndPhone.split(' ');
  const [bank = null, account = null] = bankAndAccount === '' ? [] : bankAndAccount.split(' ');
  return { name, taxId, address, phone, bank, account };
}
