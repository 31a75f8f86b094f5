import { parseDate } from '@/utils/invoice/date';
import type { InvoiceFields } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import { diagnoseCode, diagnoseNumber, normalizeDigits } from '@/utils/invoice/number-text';
import { checkTaxId } from '@/utils/invoice/tax-id';
import type { Claim, Claims } from '../reading';

/** Fields as a structured source writes them. Null or absent = it has no such text. */
export type StatedTexts = { [K in Exclude<keyof InvoiceFields, 'kind'>]?: string | null };

type Parsers = {
  [K in keyof StatedTexts]-?: (text: string) => NonNullable<InvoiceFields[K]> | null;
};

/** Samples that are passed around have `xxxx` or `****` in the place of names and ids. */
const MASKED = /[xX*×＊]{4}/;
const MAX_NAME = 200;

const PARSERS: Parsers = {
  code: (text) => {
    const found = diagnoseCode(text);
    return found.ok ? found.code : null;
  },
  number: (text) => {
    const found = diagnoseNumber(text);
    return found.ok ? found.number : null;
  },
  date: parseDate,
  amountWithoutTax: parseMoney,
  tax: parseMoney,
  totalWithTax: parseMoney,
  checkCode: (text) => {
    const code = normalizeDigits(text);
    return /^[0-9A-Za-z]{5,64}$/.test(code) ? code : null;
  },
  buyerName: readName,
  buyerTaxId: readTaxId,
  sellerName: readName,
  sellerTaxId: readTaxId,
};

/**
 * Turns texts into claims. A text that is no value of its field states nothing: `***` for a tax,
 * 个人 for a tax id, masked names.
 *
 * @param confidence 0–1 of every claim made.
 */
export function claimsOf(texts: StatedTexts, confidence: number): Claims {
  const claims: Claims = {};
  for (const field of Object.keys(PARSERS) as Array<keyof StatedTexts>) {
    state(claims, field, texts[field] ?? null, confidence);
  }
  return claims;
}

/** A claim of the kind, or none. */
export function kindClaim(kind: InvoiceKind | null, confidence: number): Claims {
  return kind === null ? {} : { kind: claim(kind, confidence) };
}

/** `*` or words stand where the tax would: the invoice bears none (免税, 不征税). */
export function saysTaxFree(tax: string | null): boolean {
  return tax !== null && /^(?:\*+|[*＊]+|免税|不征税)$/.test(tax.trim());
}

function state(
  claims: Claims,
  field: keyof StatedTexts,
  text: string | null,
  confidence: number,
): void {
  const value = text === null ? null : PARSERS[field](text);
  if (value !== null) Object.assign(claims, { [field]: claim(value, confidence) });
}

function claim<T>(value: T, confidence: number): Claim<T> {
  return { value, confidence, region: null };
}

function readName(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > MAX_NAME || MASKED.test(name) ? null : name;
}

function readTaxId(text: string): string | null {
  if (MASKED.test(text)) return null;
  const { id, form } = checkTaxId(text);
  return form !== 'person-or-empty' && /^[0-9A-Z]{15,20}$/.test(id) ? id : null;
}
