import type { FieldName } from '@/utils/invoice/fields';
import { isDigital } from '@/utils/invoice/kinds';
import type { InvoiceKind } from '@/utils/invoice/kinds';

/** A value as any field may have it. */
export type FieldValue = string | number;

/**
 * Whether two sources say the same of a field. Names may differ in width and brackets; a 校验码 may
 * be given whole or by its last digits; `digital` is any 数电票 whose title was not seen.
 */
export function isSameValue(field: FieldName, a: FieldValue, b: FieldValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  switch (field) {
    case 'buyerName':
    case 'sellerName':
      return plainName(a) === plainName(b);
    case 'checkCode':
      return endsAlike(a, b);
    case 'kind':
      return isSameKind(a as InvoiceKind, b as InvoiceKind); // the field holds nothing else
    default:
      return false;
  }
}

/** The one of two equal values that tells more. */
export function fullerValue(field: FieldName, a: FieldValue, b: FieldValue): FieldValue {
  if (field === 'kind') return isGeneric(a) ? b : a;
  return field === 'checkCode' && String(b).length > String(a).length ? b : a;
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')');
}

function endsAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.endsWith(short);
}

function isGeneric(kind: FieldValue): boolean {
  return kind === 'digital' || kind === 'general';
}

/** A QR says 普票 of kinds that have their own titles, so that the broad kinds contain the narrow. */
const BROADER: Partial<Record<InvoiceKind, readonly InvoiceKind[]>> = {
  'digital-ordinary': ['digital-toll', 'digital-vehicle', 'digital-used-vehicle', 'railway', 'air'],
  'digital-special': ['digital-vehicle', 'digital-toll'],
  'vat-e-ordinary': ['vat-toll', 'blockchain', 'vat-roll'],
  'vat-special': ['vat-e-special', 'digital-paper-special'],
  'vat-ordinary': ['vat-e-ordinary', 'vat-roll', 'digital-paper-ordinary'],
};

function isSameKind(a: InvoiceKind, b: InvoiceKind): boolean {
  if (a === 'digital') return isDigital(b);
  if (b === 'digital') return isDigital(a);
  return isBroader(a, b) || isBroader(b, a);
}

/** Whether `broad` may be said of an invoice that is `narrow`. */
export function isBroader(broad: FieldValue, narrow: FieldValue): boolean {
  if (broad === 'digital') return narrow !== 'digital';
  return (BROADER[broad as InvoiceKind] ?? []).includes(narrow as InvoiceKind); // misses are undefined
}
