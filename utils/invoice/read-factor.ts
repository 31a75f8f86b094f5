import { askedCheckCode } from './check-code';
import { parseDate } from './date';
import type { InvoiceFields } from './fields';
import { fitsCode, fitsNumber } from './identity-shape';
import type { InvoiceKind } from './kinds';
import type { Money } from './money';
import { normalizeDigits, pureDigits } from './number-text';
import type { AmountRole, Factor, FactorProblem, Query } from './query';
import { districtOfCode } from './regions';

/** The part of a query that one factor fills. */
type FactorValue = Partial<Omit<Query, 'kind'>>;

/**
 * Takes one factor from the fields. With no kind known, a code is malformed whatever it holds: the
 * code rules knew none for it (企享云 FAQ: 发票代码格式有误).
 */
export function readFactor(
  factor: Factor,
  kind: InvoiceKind | null,
  fields: InvoiceFields,
): FactorValue | FactorProblem {
  switch (factor) {
    case 'code':
      return readText(fields.code, (text) => readCode(kind, text));
    case 'number':
      return readText(fields.number, (text) => readNumber(kind, text));
    case 'date':
      return readText(fields.date, readDate);
    case 'amountWithoutTax':
    case 'totalWithTax':
      return readAmount(factor, fields);
    case 'checkCode':
      return readText(fields.checkCode, (text) => readCheckCode(kind, text));
    case 'sellerTaxId':
      return readText(fields.sellerTaxId, readSellerTaxId);
    case 'region':
      return readText(fields.code, readRegion);
  }
}

function readText(
  text: string | null,
  read: (text: string) => FactorValue | null,
): FactorValue | FactorProblem {
  if (text === null || text.trim() === '') return 'missing';
  return read(text) ?? 'malformed';
}

function readCode(kind: InvoiceKind | null, text: string): FactorValue | null {
  const code = pureDigits(text);
  return code !== null && kind !== null && fitsCode(kind, code) ? { code } : null;
}

function readNumber(kind: InvoiceKind | null, text: string): FactorValue | null {
  const number = pureDigits(text);
  if (number === null) return null;
  const fits = kind === null ? number.length === 8 : fitsNumber(kind, number);
  return fits ? { number } : null;
}

function readDate(text: string): FactorValue | null {
  const date = parseDate(text);
  return date === null ? null : { date };
}

function readAmount(role: AmountRole, fields: InvoiceFields): FactorValue | FactorProblem {
  const amount = fields[role] ?? deriveAmount(role, fields);
  if (amount === null) return 'missing';
  return Number.isSafeInteger(amount) ? { amount, amountRole: role } : 'malformed';
}

/** 价税合计 = 金额 + 税额 holds to the 分 on every kind of invoice. */
function deriveAmount(role: AmountRole, fields: InvoiceFields): Money | null {
  const { amountWithoutTax, tax, totalWithTax } = fields;
  if (tax === null) return null;
  if (role === 'totalWithTax') return amountWithoutTax === null ? null : amountWithoutTax + tax;
  return totalWithTax === null ? null : totalWithTax - tax;
}

function readCheckCode(kind: InvoiceKind | null, text: string): FactorValue | null {
  const checkCode = kind === null ? null : askedCheckCode(kind, text);
  return checkCode === null ? null : { checkCode };
}

function readSellerTaxId(text: string): FactorValue | null {
  const sellerTaxId = normalizeDigits(text).toUpperCase();
  return /^[0-9A-Z]{15,20}$/.test(sellerTaxId) ? { sellerTaxId } : null;
}

function readRegion(code: string): FactorValue | null {
  const region = districtOfCode(pureDigits(code) ?? '');
  return region === null ? null : { region };
}
