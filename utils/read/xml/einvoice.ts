import type { Source, SourceReading } from '../reading';
import { claimsOf, saysTaxFree } from './claims';
import type { StatedTexts } from './claims';
import { einvoiceKind } from './einvoice-kind';
import { einvoiceExtras } from './einvoice-extras';
import type { XmlElement } from './element';
import { at, child, childrenOf, textAt } from './element';
import { readItems } from './items';

/** Columns of IssuItemInformation. */
const ITEM_NAMES = {
  name: 'ItemName',
  specification: 'SpecMod',
  unit: 'MeaUnits',
  quantity: 'Quantity',
  unitPrice: 'UnPrice',
  amount: 'Amount',
  taxRate: 'TaxRate',
  tax: 'ComTaxAm',
} as const;

/** Whether an element is a 数电票 as the tax bureau writes it, whatever its own name and wrapper. */
export function isEinvoice(element: XmlElement): boolean {
  const data = child(element, 'EInvoiceData');
  if (data === null) return child(element, 'TaxSupervisionInfo') !== null;
  return data.children.some(({ key }) => /^(?:seller|buyer|basic)information$/.test(key));
}

/**
 * Reads a 数电票 (`EInvoice`, versions 0.2 to 0.37). 开票日期 is RequestTime (财政部电子凭证会计数据标准,
 * 元素清单); where IssueTime is of another day, that is handed over as a second reading.
 *
 * @param confidence 0–1: 1 for the issuer's own file.
 */
export function readEinvoice(
  invoice: XmlElement,
  source: Source,
  confidence: number,
): SourceReading[] {
  const texts = textsOf(invoice);
  const first: SourceReading = {
    source,
    page: null,
    claims: { ...einvoiceKind(invoice), ...claimsOf(texts, confidence) },
    items: readItems(itemRows(invoice), ITEM_NAMES),
    extras: einvoiceExtras(invoice),
    taxFree: saysTaxFree(texts.tax ?? null),
    totalInWords: basic(invoice, 'TotalTax-includedAmountInChinese'),
  };
  const issued = claimsOf({ date: textAt(invoice, 'TaxSupervisionInfo', 'IssueTime') }, 0.5);
  const differs =
    issued.date !== undefined && issued.date.value !== (first.claims.date ?? issued.date).value;
  return differs ? [first, dateOnly(source, issued)] : [first];
}

function textsOf(invoice: XmlElement): StatedTexts {
  return {
    number:
      textAt(invoice, 'TaxSupervisionInfo', 'InvoiceNumber') ?? textAt(invoice, 'Header', 'EIid'),
    code: textAt(invoice, 'TaxSupervisionInfo', 'InvoiceCode'),
    date: basic(invoice, 'RequestTime') ?? textAt(invoice, 'TaxSupervisionInfo', 'IssueTime'),
    amountWithoutTax: basic(invoice, 'TotalAmWithoutTax'),
    tax: basic(invoice, 'TotalTaxAm'),
    totalWithTax: basic(invoice, 'TotalTax-includedAmount'),
    buyerName: party(invoice, 'BuyerInformation', 'BuyerName'),
    buyerTaxId: party(invoice, 'BuyerInformation', 'BuyerIdNum'),
    sellerName: party(invoice, 'SellerInformation', 'SellerName'),
    sellerTaxId: party(invoice, 'SellerInformation', 'SellerIdNum'),
  };
}

function basic(invoice: XmlElement, name: string): string | null {
  return textAt(invoice, 'EInvoiceData', 'BasicInformation', name);
}

function party(invoice: XmlElement, information: string, name: string): string | null {
  return textAt(invoice, 'EInvoiceData', information, name);
}

function itemRows(invoice: XmlElement): XmlElement[] {
  const data = at(invoice, 'EInvoiceData');
  if (data === null) return [];
  // Both spellings are in use: the standard's own one lacks the `e`.
  return [...childrenOf(data, 'IssuItemInformation'), ...childrenOf(data, 'IssueItemInformation')];
}

function dateOnly(source: Source, claims: SourceReading['claims']): SourceReading {
  return { source, page: null, claims, items: [], extras: [], taxFree: false, totalInWords: null };
}
