import type { Source, SourceReading } from '../reading';
import { claimsOf, kindClaim } from './claims';
import type { XmlElement } from './element';
import { extrasOf } from './extras';
import { printedRate } from './rate';
import { fact } from './xbrl-facts';

/**
 * Reads an 电子发票（航空运输电子客票行程单） (taxonomy `atr`). 合计 holds 民航发展基金 too, which bears
 * no tax, and no 合计金额 is stated: 票价 and 燃油附加费 are kept under their own names.
 */
export function readAirTicket(instance: XmlElement, source: Source): SourceReading {
  const claims = claimsOf(
    {
      number: fact(instance, 'ElectronicInvoiceAirTransportReceiptNumber'),
      date: fact(instance, 'IssueDate', 'DateOfIssue'),
      amountWithoutTax: fact(instance, 'TotalAmountExcludingTax'),
      tax: fact(instance, 'VatTaxAmount', 'TaxAmount'),
      totalWithTax: fact(instance, 'TotalAmount'),
      buyerName: fact(instance, 'NameOfPurchaser'),
      buyerTaxId: fact(instance, 'UnifiedSocialCreditCodeOfPurchaser'),
      sellerName: fact(instance, 'NameOfSeller', 'IssueParty'),
      sellerTaxId: fact(instance, 'UnifiedSocialCreditCodeOfSeller'),
    },
    1,
  );
  return {
    source,
    page: null,
    claims: { ...kindClaim('air', 1), ...claims },
    items: [],
    extras: ticket(instance),
    taxFree: false,
    totalInWords: null,
  };
}

function ticket(instance: XmlElement): SourceReading['extras'] {
  return extrasOf([
    ['票价', fact(instance, 'Fare')],
    ['燃油附加费', fact(instance, 'FuelSurcharge')],
    ['增值税税率', printedRate(fact(instance, 'VatRate', 'TaxRate'))],
    ['民航发展基金', fact(instance, 'CivilAviationDevelopmentFund')],
    ['其他税费', fact(instance, 'OtherTaxes')],
    ['保险费', fact(instance, 'Insurance')],
    ['电子客票号码', fact(instance, 'ETicketNumber')],
    ['验证码', fact(instance, 'VerificationCode')],
    ['旅客姓名', fact(instance, 'PassengerName')],
    ['有效身份证件号码', fact(instance, 'ValidIdNumber')],
    ['备注', fact(instance, 'Remarks')],
  ]);
}
