import type { Source, SourceReading } from '../reading';
import { claimsOf, kindClaim, saysTaxFree } from './claims';
import type { XmlElement } from './element';
import { extrasOf, joined } from './extras';
import { printedRate } from './rate';
import { fact } from './xbrl-facts';

/**
 * Reads an 电子发票（铁路电子客票） (taxonomy `rai`). 价税合计 is the fare, for a refund the fee that
 * was kept; the seller is not stated.
 */
export function readRailwayTicket(instance: XmlElement, source: Source): SourceReading {
  const tax = fact(instance, 'TaxAmount');
  const claims = claimsOf(
    {
      number: fact(instance, 'ElectronicInvoiceRailwayETicketNumber'),
      date: fact(instance, 'DateOfIssue'),
      amountWithoutTax: fact(instance, 'TotalAmountExcludingTax'),
      tax,
      totalWithTax: fact(instance, 'Fare'),
      buyerName: fact(instance, 'NameOfPurchaser'),
      buyerTaxId: fact(instance, 'UnifiedSocialCreditCodeOfPurchaser'),
      sellerName: fact(instance, 'IssueParty'),
      sellerTaxId: fact(instance, 'IssuePartyCode'),
    },
    1,
  );
  return {
    source,
    page: null,
    claims: { ...kindClaim('railway', 1), ...claims },
    items: [],
    extras: journey(instance),
    taxFree: saysTaxFree(tax),
    totalInWords: null,
  };
}

function journey(instance: XmlElement): SourceReading['extras'] {
  return extrasOf([
    ['业务类型', fact(instance, 'TypeOfBusiness')],
    ['出发站', fact(instance, 'DepartureStation')],
    ['到达站', fact(instance, 'DestinationStation')],
    ['车次', fact(instance, 'TrainNumber')],
    ['乘车日期', joined(fact(instance, 'TravelDate'), fact(instance, 'DepartureTime'))],
    ['席别', fact(instance, 'SeatLevel')],
    ['席位', joined(fact(instance, 'Carriage'), fact(instance, 'Seat'))],
    ['电子客票号', fact(instance, 'ETicketNumber')],
    ['姓名', fact(instance, 'Name')],
    ['身份证件号码', fact(instance, 'IdNumber')],
    ['税率', printedRate(fact(instance, 'TaxRate'))],
    ['原发票号码', fact(instance, 'NumberOfOriginalInvoice')],
    ['备注', fact(instance, 'Remarks')],
  ]);
}
