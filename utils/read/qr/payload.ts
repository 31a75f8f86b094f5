import { classifyInvoice } from '@/utils/invoice/classify';
import { parseDate } from '@/utils/invoice/date';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import type { Claims, NotInvoice, Region, SourceReading } from '../reading';
import { checkQrCrc } from './crc';
import { payloadParts, plainPayload } from './payload-text';
import { readQrLink } from './link';
import { qrType } from './types';

export type QrResult = { reading: SourceReading } | { notInvoice: NotInvoice };

type Values = { [K in FieldName]?: NonNullable<InvoiceFields[K]> };

/** The parts of a text by what they are; an empty text is a part that is not there. */
interface Payload {
  type: string;
  code: string;
  number: string;
  amount: string;
  date: string;
  check: string;
}

const FISCAL: NotInvoice = { type: 'fiscal-receipt', name: '财政票据' };
/** A match of the checksum makes the text sure; without one, a gun or a retyping may have erred. */
const CHECKED = 0.99;
const UNCHECKED = 0.95;
/** For what follows from a rule about the text and does not stand in it. */
const INFERRED = 0.7;

/**
 * Reads the text of an invoice's QR code, as a decoder returns it or as a scanner gun types it:
 * `01,type,code,number,amount,date,check code,CRC`. Tells parts by their shapes, because issuers
 * leave out, blank and add some. Links of 区块链 invoices and 财政票据 are known as well. Null when
 * it is neither; a part that is malformed is left out of the reading.
 *
 * @param place where the code stands; null when it was typed.
 */
export function parseQrText(text: string, place: Region | null = null): QrResult | null {
  const payload = plainPayload(text);
  if (payload === null) return null;
  if (/^CZ-EI-\d\d,/.test(payload)) return { notInvoice: FISCAL };
  const link = readQrLink(payload);
  if (link === 'fiscal-receipt') return { notInvoice: FISCAL };
  if (link !== null) return { reading: qrReading(claimAll(link, place, INFERRED), place) };
  const parts = splitPayload(payloadParts(payload));
  if (parts === null) return null;
  const certainty = checkQrCrc(text) === 'matches' ? CHECKED : UNCHECKED;
  return { reading: readPayload(parts, certainty, place) };
}

function splitPayload(parts: readonly string[]): Payload | null {
  const [version, type = '', ...rest] = parts;
  if (version !== '01' || !/^\d{2}$/.test(type)) return null;
  const found = findNumber(rest);
  if (found === null) return null;
  const [amount = '', date = '', check = ''] = rest.slice(found.next);
  return { type, code: found.code, number: found.number, amount, date, check };
}

/** A code and 8 digits, or 20 digits after an empty part, in the code's place, or after a code. */
function findNumber(
  rest: readonly string[],
): { code: string; number: string; next: number } | null {
  const [first = '', second = ''] = rest;
  if (/^\d{20}$/.test(first)) return { code: '', number: first, next: 1 };
  const hasCode = /^(?:\d{10}|\d{12})$/.test(first);
  const digital = /^\d{20}$/.test(second) && (hasCode || first === '');
  if (digital || (hasCode && /^\d{8}$/.test(second))) {
    return { code: first, number: second, next: 2 };
  }
  return null;
}

function readPayload(parts: Payload, certainty: number, place: Region | null): SourceReading {
  const digital = parts.number.length === 20;
  const type = qrType(parts.type);
  const sure: Values = {
    ...present('code', parts.code === '' ? null : parts.code),
    number: parts.number,
    ...present('date', /^\d{8}$/.test(parts.date) ? parseDate(parts.date) : null),
    ...present('checkCode', /^\d{6,20}$/.test(parts.check) ? parts.check : null),
  };
  const amount = parseMoney(parts.amount);
  // Every 数电 type that is known carries 价税合计; of other unknown types nothing can be said.
  const field = type?.amount ?? (digital ? 'totalWithTax' : null);
  const inferred: Values = field !== null && type === null ? present(field, amount) : {};
  const stated: Values = field !== null && type !== null ? present(field, amount) : {};
  const claims = {
    ...claimAll({ ...sure, ...stated }, place, certainty),
    ...claimAll(inferred, place, INFERRED),
    ...claimAll(present('kind', kindOf(parts, type?.kind ?? null)), place, certainty),
  };
  const unknown = field === null && amount !== null ? parts.amount : null;
  return qrReading(claims, place, unknown);
}

/**
 * The kind that the type names, made finer where a code says so: 区块链 and 通行费 invoices have
 * been printed as type 10. A type that the number contradicts names nothing: the first railway
 * e-tickets had type 10 and a 20-digit number.
 */
function kindOf(parts: Payload, named: InvoiceKind | null): InvoiceKind | null {
  const [likely] = classifyInvoice(parts);
  if (named === 'vat-e-ordinary' && parts.number.length === 20) return null;
  const finer = likely?.kind === 'blockchain' || likely?.kind === 'vat-toll';
  return named === 'vat-e-ordinary' && finer ? likely.kind : named;
}

function present<K extends FieldName>(field: K, value: InvoiceFields[K]): Values {
  return value === null ? {} : { [field]: value };
}

function claimAll(values: Values, region: Region | null, confidence: number): Claims {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, confidence, region }]),
  );
}

function qrReading(
  claims: Claims,
  place: Region | null,
  openAmount: string | null = null,
): SourceReading {
  return {
    source: 'qr',
    page: place?.page ?? null,
    claims,
    items: [],
    extras: openAmount === null ? [] : [{ name: '二维码金额', value: openAmount }],
    taxFree: false,
    totalInWords: null,
  };
}
