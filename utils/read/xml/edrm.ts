import type { Source, SourceReading } from '../reading';
import { claimsOf, kindClaim, saysTaxFree } from './claims';
import type { StatedTexts } from './claims';
import { edrmExtras } from './edrm-extras';
import { edrmKind } from './edrm-kind';
import type { XmlElement } from './element';
import { at, child, childrenOf, textAt } from './element';
import { readItems } from './items';

/** Columns of GoodsInfo. */
const ITEM_NAMES = {
  name: 'Item',
  specification: 'Specification',
  unit: 'MeasurementDimension',
  quantity: 'Quantity',
  unitPrice: 'Price',
  amount: 'Amount',
  taxRate: 'TaxScheme',
  tax: 'TaxAmount',
} as const;

/** Whether an element is an invoice in the terms of edrm.org.cn, whatever prefixes are mixed in it. */
export function isEdrm(element: XmlElement): boolean {
  const numbered = child(element, 'InvoiceNo') !== null || child(element, 'InvoiceNumber') !== null;
  return (
    numbered &&
    ['InvoiceCode', 'IssueDate', 'Buyer', 'Seller', 'TaxInclusiveTotalAmount'].some(
      (name) => child(element, name) !== null,
    )
  );
}

/**
 * Reads an `eInvoice` (http://www.edrm.org.cn/schema/e-invoice/2019): the original_invoice.xml inside
 * the OFD of 税控 and UKey invoices, and the tags of 数电 OFD, which use the same names.
 *
 * @param confidence 0–1: 1 for the issuer's own file.
 */
export function readEdrm(invoice: XmlElement, source: Source, confidence: number): SourceReading {
  const texts = textsOf(invoice);
  const claims = claimsOf(texts, confidence);
  const kind = edrmKind(invoice, claims);
  return {
    source,
    page: null,
    claims: { ...kindClaim(kind, kind === 'digital' ? 0.6 : confidence), ...claims },
    items: itemsOf(invoice, claims),
    extras: edrmExtras(invoice, claims),
    taxFree: saysTaxFree(texts.tax ?? null),
    totalInWords: textAt(invoice, 'TaxInclusiveTotalAmountInWords'),
  };
}

function textsOf(invoice: XmlElement): StatedTexts {
  return {
    code: textAt(invoice, 'InvoiceCode'),
    number: textAt(invoice, 'InvoiceNo') ?? textAt(invoice, 'InvoiceNumber'),
    date: textAt(invoice, 'IssueDate'),
    amountWithoutTax: textAt(invoice, 'TaxExclusiveTotalAmount'),
    tax: textAt(invoice, 'TaxTotalAmount'),
    totalWithTax: textAt(invoice, 'TaxInclusiveTotalAmount'),
    checkCode: textAt(invoice, 'InvoiceCheckCode'),
    buyerName: textAt(invoice, 'Buyer', 'BuyerName'),
    buyerTaxId: textAt(invoice, 'Buyer', 'BuyerTaxID'),
    sellerName: textAt(invoice, 'Seller', 'SellerName'),
    sellerTaxId: textAt(invoice, 'Seller', 'SellerTaxID'),
  };
}

/**
 * Tags of a 数电 OFD have no GoodsInfo but loose columns, in which all lines run together; they are
 * a line only where there is one, whose amount then is the invoice's.
 */
function itemsOf(invoice: XmlElement, claims: SourceReading['claims']): SourceReading['items'] {
  const list = at(invoice, 'GoodsInfos');
  const rows = childrenOf(list ?? invoice, 'GoodsInfo');
  if (rows.length > 0) return readItems(rows, ITEM_NAMES);
  if (childrenOf(invoice, 'Item').length !== 1) return [];
  return readItems([invoice], ITEM_NAMES).filter(
    ({ amount }) => amount !== null && amount === claims.amountWithoutTax?.value,
  );
}
