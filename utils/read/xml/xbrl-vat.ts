import { classifyInvoice } from '@/utils/invoice/classify';
import { parseKindName } from '@/utils/invoice/kinds';
import type { Claims, Source, SourceReading } from '../reading';
import { claimsOf, kindClaim, saysTaxFree } from './claims';
import type { StatedTexts } from './claims';
import type { XmlElement } from './element';
import { walk } from './element';
import { blueNumberIn, colourExtras, extrasOf } from './extras';
import { readItems } from './items';
import { fact } from './xbrl-facts';

/** Columns of InformationOfTaxableGoodsOrServicesDetailItemsTuple. */
const ITEM_NAMES = {
  name: 'NameOfTaxableGoodsOrServices',
  specification: 'Specification',
  unit: 'UnitOfGoodsOrServices',
  quantity: 'QuantityOfGoodsOrServices',
  unitPrice: 'UnitPriceOfGoodsOrServices',
  amount: 'AmountExcludingTax',
  taxRate: 'TaxRate',
  tax: 'TaxAmount',
} as const;

/** Reads the XBRL of a 增值税电子普通发票 or 专用发票 (taxonomies `inv`, `inv_ord`, `inv_spcl`). */
export function readVatInvoice(instance: XmlElement, source: Source): SourceReading {
  const texts = textsOf(instance);
  const claims = claimsOf(texts, 1);
  return {
    source,
    page: null,
    claims: { ...kindOf(instance, claims), ...claims },
    items: readItems(tuples(instance), ITEM_NAMES),
    extras: extras(instance, claims),
    taxFree: saysTaxFree(texts.tax ?? null),
    totalInWords: fact(instance, 'TaxIncludedAmountInWords'),
  };
}

function textsOf(instance: XmlElement): StatedTexts {
  return {
    code: fact(instance, 'CodeOfInvoice', 'InvoiceCode'),
    number: fact(instance, 'NumberOfInvoice', 'InvoiceNumber'),
    date: fact(instance, 'DateOfIssue', 'IssueDate'),
    amountWithoutTax: fact(instance, 'TotalAmountExcludingTax'),
    tax: fact(instance, 'TotalTaxAmount'),
    totalWithTax: fact(instance, 'TaxIncludedAmountInFigures', 'TotalTaxIncludedAmount'),
    checkCode: fact(instance, 'IdentifyingCode'),
    buyerName: fact(instance, 'NameOfPurchaser'),
    buyerTaxId: taxId(instance, 'Purchaser'),
    sellerName: fact(instance, 'NameOfSeller'),
    sellerTaxId: taxId(instance, 'Seller'),
  };
}

function taxId(instance: XmlElement, party: string): string | null {
  return fact(
    instance,
    `TaxpayerIdentificationNumberUnifiedSocialCreditCodeOf${party}`,
    `UnifiedSocialCreditCodeOf${party}`,
    `TaxpayerIdentificationNumberOf${party}`,
  );
}

function kindOf(instance: XmlElement, claims: Claims): Claims {
  const named = parseKindName(fact(instance, 'TypeOfInvoice', 'TypeOfVoucher') ?? '');
  if (named !== null) return kindClaim(named, 1);
  const [byCode] = classifyInvoice({
    code: claims.code?.value ?? null,
    number: claims.number?.value ?? null,
  });
  return kindClaim(byCode?.kind ?? null, 0.8);
}

function tuples(instance: XmlElement): XmlElement[] {
  return [...walk(instance)].filter(({ key }) => /detailitemstuple$/.test(key));
}

function extras(instance: XmlElement, claims: Claims): SourceReading['extras'] {
  const remark = fact(instance, 'Remarks');
  const red = (claims.totalWithTax?.value ?? 0) < 0;
  return [
    ...colourExtras(red ? true : null, blueNumberIn(remark)),
    ...extrasOf([
      ['机器编号', fact(instance, 'NumberOfInvoiceMachine')],
      ['购买方地址电话', fact(instance, 'AddressPhoneNumberOfPurchaser')],
      ['购买方开户行及账号', fact(instance, 'DepositBankAndAccountNumberOfPurchaser')],
      ['销售方地址电话', fact(instance, 'AddressPhoneNumberOfSeller')],
      ['销售方开户行及账号', fact(instance, 'DepositBankAndAccountNumberOfSeller')],
      ['备注', remark],
      ['收款人', fact(instance, 'Payee')],
      ['复核人', fact(instance, 'Reviewer')],
      ['开票人', fact(instance, 'Issuer')],
    ]),
  ];
}
