import type { InvoiceKind } from '@/utils/invoice/kinds';
import { isDigital } from '@/utils/invoice/kinds';
import type { Money } from '@/utils/invoice/money';
import { plainMoney } from '@/utils/invoice/money';
import type { QrIssuer } from '../data/qr-crc';
import { withCrc } from '../data/qr-crc';
import type { Random } from '../data/random';
import type { CorpusInvoice } from './document';

/** Second field of the payload. Kinds that are not here print no such QR. */
const TYPES: Partial<Record<InvoiceKind, string>> = {
  'vat-special': '01',
  vehicle: '03',
  'vat-ordinary': '04',
  'vat-e-ordinary': '10',
  'vat-roll': '11',
  'vat-toll': '14',
  'used-vehicle': '15',
  'vat-e-special': '20',
  'digital-special': '31',
  'digital-ordinary': '32',
  'digital-toll': '32',
  'digital-vehicle': '59',
  'digital-used-vehicle': '59',
  railway: '51',
  air: '61',
  'digital-paper-special': '85',
  'digital-paper-ordinary': '86',
};

/** Text of the QR of an invoice, with the variations that issuers have; null = prints none. */
export function qrText(random: Random, invoice: Omit<CorpusInvoice, 'qr'>): string | null {
  if (invoice.kind === 'blockchain') return chainAddress(random, invoice);
  const type = TYPES[invoice.kind];
  return type === undefined ? null : vatPayload(random, type, invoice);
}

/**
 * `01,type,code,number,amount,date,check,CRC`: the amount is 价税合计 on 数电票 and 二手车, else
 * 不含税. Blanks for empty fields, amounts without decimals and a last comma all occur.
 */
function vatPayload(random: Random, type: string, invoice: Omit<CorpusInvoice, 'qr'>): string {
  const { fields, kind } = invoice;
  const issuer = issuerOf(random, kind);
  const blank = isDigital(kind) && random.chance(0.1) ? ' ' : '';
  const parts = [
    '01',
    type,
    fields.code ?? blank,
    fields.number,
    amountText(random, qrAmount(invoice)),
    fields.date.replaceAll('-', ''),
    kind === 'vat-special' ? '' : (fields.checkCode ?? blank),
  ];
  const text = withCrc(`${parts.join(',')},`, issuer);
  const lastComma = !isDigital(kind) && issuer !== 'none' && random.chance(0.7);
  return lastComma ? `${text},` : text;
}

function qrAmount({ fields, kind }: Omit<CorpusInvoice, 'qr'>): Money {
  const gross = isDigital(kind) || kind === 'used-vehicle' || fields.amountWithoutTax === null;
  return (gross ? fields.totalWithTax : fields.amountWithoutTax) ?? 0;
}

function amountText(random: Random, amount: Money): string {
  const text = plainMoney(amount);
  return text.endsWith('.00') && random.chance(0.3) ? text.slice(0, -3) : text;
}

function issuerOf(random: Random, kind: InvoiceKind): QrIssuer {
  if (kind === 'digital-toll') return 'toll';
  if (kind === 'railway') return 'railway';
  const common: readonly QrIssuer[] = ['bureau', 'bureau', 'bureau', 'bureau', 'bureau-no-comma'];
  return random.pick(isDigital(kind) ? [...common, 'travel', 'toll'] : [...common, 'none']);
}

/** 深圳区块链: total in 分, a hash of 66 hexadecimal digits. */
function chainAddress(random: Random, { fields }: Omit<CorpusInvoice, 'qr'>): string {
  const hash = Array.from({ length: 66 }, () => random.pick(Array.from('0123456789abcdef'))).join(
    '',
  );
  const query = `hash=${hash}&bill_num=${fields.number}&total_amount=${fields.totalWithTax ?? 0}`;
  return `https://bcfp.shenzhen.chinatax.gov.cn/verify/scan?${query}`;
}
