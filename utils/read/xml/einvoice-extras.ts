import { parseMoney } from '@/utils/invoice/money';
import type { XmlElement } from './element';
import { at, find, textAt, walk } from './element';
import type { Extras } from './extras';
import { blueNumberIn, colourExtras, extrasOf, joined } from './extras';

/** Leaves of SpecificInformation that invoices print, and their labels there. */
const SPECIFIC: ReadonlyMap<string, string> = new Map([
  ['platenumber', '车牌号'],
  ['licenseplatenumber', '车牌号'],
  ['departure', '出发地'],
  ['destination', '到达地'],
  ['traveler', '出行人'],
  ['valididnumber', '有效身份证件号'],
  ['traveldate', '出行日期'],
  ['grade', '等级'],
  ['vehicletype', '交通工具类型'],
]);

/** More leaves than these are of a list, not of one journey. */
const MAX_SPECIFIC = 60;

/** What a 数电票 says beside its common fields, under the names that are printed. */
export function einvoiceExtras(invoice: XmlElement): Extras {
  const remark = textAt(invoice, 'EInvoiceData', 'AdditionalInformation', 'Remark');
  return [
    ...colourExtras(isRed(invoice), blueNumber(invoice) ?? blueNumberIn(remark)),
    ...partyExtras(invoice, '购买方', 'BuyerInformation', 'Buyer'),
    ...partyExtras(invoice, '销售方', 'SellerInformation', 'Seller'),
    ...extrasOf([
      ['备注', remark],
      ['开票人', textAt(invoice, 'EInvoiceData', 'BasicInformation', 'Drawer')],
      ['收款人', textAt(invoice, 'EInvoiceData', 'BasicInformation', 'Payee')],
      ['复核人', textAt(invoice, 'EInvoiceData', 'BasicInformation', 'Reviewer')],
      ['经办人', textAt(invoice, 'EInvoiceData', 'BuyerInformation', 'BuyerHandlingName')],
    ]),
    ...specificExtras(invoice),
  ];
}

/** InIssuType is Y on a blue invoice (是否蓝字发票标志); without it a negative total tells red. */
function isRed(invoice: XmlElement): boolean | null {
  const blue = textAt(invoice, 'Header', 'InherentLabel', 'InIssuType', 'LabelCode')?.toUpperCase();
  if (blue === 'Y' || blue === 'N') return blue === 'N';
  if (find(invoice, 'RedEInvoice') !== null) return true;
  const total = textAt(invoice, 'EInvoiceData', 'BasicInformation', 'TotalTax-includedAmount');
  const fen = total === null ? null : parseMoney(total);
  return fen !== null && fen < 0 ? true : null;
}

/** The first 20-digit number in RedEInvoice whose name speaks of the original or blue invoice. */
function blueNumber(invoice: XmlElement): string | null {
  const red = find(invoice, 'RedEInvoice');
  if (red === null) return null;
  for (const { key, text } of walk(red)) {
    if (/original|blue/.test(key) && /^\s*\d{20}\s*$/.test(text)) return text.trim();
  }
  return null;
}

function partyExtras(
  invoice: XmlElement,
  label: string,
  information: string,
  prefix: string,
): Extras {
  const party = at(invoice, 'EInvoiceData', information);
  if (party === null) return [];
  const text = (name: string) => textAt(party, prefix + name);
  return extrasOf([
    [`${label}地址电话`, joined(text('Addr'), text('TelNum'))],
    [`${label}开户行及账号`, joined(text('BankName'), text('BankAccNum'))],
  ]);
}

function specificExtras(invoice: XmlElement): Extras {
  const specific = find(invoice, 'SpecificInformation');
  if (specific === null) return [];
  const extras: Extras = [];
  for (const { key, text } of walk(specific)) {
    const name = SPECIFIC.get(key);
    if (name !== undefined) extras.push(...extrasOf([[name, text]]));
    if (extras.length >= MAX_SPECIFIC) break;
  }
  return extras;
}
