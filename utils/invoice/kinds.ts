import { matchKindName } from './kind-name-rules';

/** 票种. `digital` is a 数电票 of which 专票 or 普票 is not known: its number does not tell. */
export const INVOICE_KINDS = [
  'vat-special',
  'vat-e-special',
  'vat-ordinary',
  'vat-e-ordinary',
  'vat-roll',
  'vat-toll',
  'freight-special',
  'vehicle',
  'used-vehicle',
  'digital',
  'digital-special',
  'digital-ordinary',
  'digital-toll',
  'digital-vehicle',
  'digital-used-vehicle',
  'railway',
  'air',
  'digital-paper-special',
  'digital-paper-ordinary',
  'digital-paper-vehicle',
  'digital-paper-used-vehicle',
  'blockchain',
  'general',
  'toll-local',
  'fiscal-receipt',
] as const;

export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** 数电票 are known by a 20-digit number and have no 发票代码 (国家税务总局公告2024年第11号). */
const DIGITAL: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>([
  'digital',
  'digital-special',
  'digital-ordinary',
  'digital-toll',
  'digital-vehicle',
  'digital-used-vehicle',
  'railway',
  'air',
]);

/** Whether invoices of this kind have a 20-digit number and no code. 数电纸质 ones do have a code. */
export function isDigital(kind: InvoiceKind): boolean {
  return DIGITAL.has(kind);
}

/**
 * Recognises a kind as pages, files and services print it: 数电发票（增值税专用发票）, 数电票(专),
 * 增值税电子普通发票 … Brackets, width and blanks do not matter. Null when the text names no kind or
 * more than one.
 */
export function parseKindName(text: string): InvoiceKind | null {
  return matchKindName(text);
}
