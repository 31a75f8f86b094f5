import type { Source, SourceReading } from '../reading';
import type { NotInvoice } from '../reading';
import { readAirTicket } from './xbrl-air';
import { readVatInvoice } from './xbrl-vat';
import { readRailwayTicket } from './xbrl-railway';
import type { XmlElement } from './element';
import { attribute, child, find, walk } from './element';

/** 财政部 电子凭证会计数据标准: the last part of the taxonomy's URI says what kind of paper it is. */
const TAXONOMY = /xbrl\.mof\.gov\.cn\/taxonomy\/[\d-]+\/([a-z]+)/i;

const NOT_INVOICES: Record<string, NotInvoice> = {
  bker: { type: 'bank-receipt', name: '银行电子回单' },
  bkrs: { type: 'bank-receipt', name: '银行电子对账单' },
  efi: { type: 'fiscal-receipt', name: '财政电子票据' },
  ntrev: { type: 'fiscal-receipt', name: '电子非税收入一般缴款书' },
  ctp: { type: 'other', name: '国库集中支付电子凭证' },
};
const BOOKING: NotInvoice = { type: 'booking-record', name: '电子凭证入账信息' };

export function isXbrl(element: XmlElement): boolean {
  return element.key === 'xbrl';
}

/**
 * Reads an XBRL instance of the 财政部 standard: 增值税电子发票 (`inv`), 铁路 (`rai`), 航空 (`atr`).
 * Elements are known by local name, so that newer versions and other prefixes read alike. A record
 * of the receiver's booking names an invoice but is none; of `einv` (数电票) the standard has only
 * that side, since the tax bureau's own XML is the invoice.
 *
 * @returns a reading, what it is instead of an invoice, or null for XBRL of some other kind.
 */
export function readXbrl(instance: XmlElement, source: Source): SourceReading | NotInvoice | null {
  const taxonomy = taxonomyOf(instance);
  const notInvoice = NOT_INVOICES[taxonomy ?? ''];
  if (notInvoice !== undefined) return notInvoice;
  const entryPoint = attribute(child(instance, 'schemaRef') ?? instance, 'href') ?? '';
  if (/receiver/i.test(entryPoint)) return BOOKING;
  if (taxonomy === 'einv' && !/issuer/i.test(entryPoint)) return BOOKING;
  if (find(instance, 'ElectronicInvoiceRailwayETicketNumber') !== null) {
    return readRailwayTicket(instance, source);
  }
  if (find(instance, 'ElectronicInvoiceAirTransportReceiptNumber') !== null) {
    return readAirTicket(instance, source);
  }
  return find(instance, 'NumberOfInvoice') !== null || find(instance, 'InvoiceNumber') !== null
    ? readVatInvoice(instance, source)
    : null;
}

/** The taxonomy of the prefix that the facts have; other ones may be declared and not used. */
function taxonomyOf(instance: XmlElement): string | null {
  const declared = new Map<string, string>();
  for (const element of walk(instance)) {
    for (const [name, uri] of element.attributes) {
      const word = name.startsWith('xmlns') ? TAXONOMY.exec(uri)?.[1] : undefined;
      if (word !== undefined) declared.set(name.slice('xmlns:'.length), word.toLowerCase());
    }
    const word = declared.get(element.prefix);
    if (word !== undefined && element !== instance) return word;
  }
  return [...declared.values()][0] ?? null;
}
