import { askedCheckCode } from './check-code';
import { classifyInvoice } from './classify';
import type { IsoDate } from './date';
import { addYears } from './date';
import type { InvoiceFields } from './fields';
import { fitsCode, fitsNumber } from './identity-shape';
import type { InvoiceKind } from './kinds';
import type { Money } from './money';
import { pureDigits } from './number-text';
import { readFactor } from './read-factor';

export type AmountRole = 'amountWithoutTax' | 'totalWithTax';

/** 查验要素: one thing that a verification asks for. */
export type Factor =
  'code' | 'number' | 'date' | AmountRole | 'checkCode' | 'sellerTaxId' | 'region';

/** The factors of one invoice, ready for a provider. What its kind does not need is null. */
export interface Query {
  kind: InvoiceKind;
  /** Null for 数电票. */
  code: string | null;
  number: string;
  date: IsoDate;
  /** 分. */
  amount: Money | null;
  /** Which amount of the face `amount` is: the services refuse the other one. */
  amountRole: AmountRole | null;
  /** The last 6 characters, 5 for 区块链. */
  checkCode: string | null;
  sellerTaxId: string | null;
  /** Four digits, e.g. 4400; only for local invoices. */
  region: string | null;
}

export type FactorProblem = 'missing' | 'malformed';

export type PreparedQuery =
  | {
      ok: true;
      query: Query;
      /** The kind was not given, or did not fit the number, and was taken from the code rules. */
      assumedKind: boolean;
      /** Factors that were computed from others and not read. */
      derived: Factor[];
    }
  | { ok: false; problems: Array<{ factor: Factor; problem: FactorProblem }> };

const NET: readonly Factor[] = ['code', 'number', 'date', 'amountWithoutTax'];
const GROSS: readonly Factor[] = ['code', 'number', 'date', 'totalWithTax'];
const CHECKED: readonly Factor[] = ['code', 'number', 'date', 'checkCode'];
const DIGITAL: readonly Factor[] = ['number', 'date', 'totalWithTax'];

/**
 * 企享云 FAQ (nine groups), 百度 and 腾讯云 documents for 货运, 数电机动车/二手车 and 区块链; 聚美智数
 * documents for 通用电子发票 (价税合计) and 江苏车辆通行费; 企享云 czpjCy for 财政票据.
 */
const FACTORS: Record<InvoiceKind, readonly Factor[]> = {
  'vat-special': NET,
  'vat-e-special': NET,
  'vat-ordinary': CHECKED,
  'vat-e-ordinary': CHECKED,
  'vat-roll': CHECKED,
  'vat-toll': CHECKED,
  'freight-special': NET,
  vehicle: NET,
  'used-vehicle': GROSS,
  digital: DIGITAL,
  'digital-special': DIGITAL,
  'digital-ordinary': DIGITAL,
  'digital-toll': DIGITAL,
  'digital-vehicle': DIGITAL,
  'digital-used-vehicle': DIGITAL,
  railway: DIGITAL,
  air: DIGITAL,
  'digital-paper-special': NET,
  'digital-paper-ordinary': CHECKED,
  'digital-paper-vehicle': NET,
  'digital-paper-used-vehicle': GROSS,
  blockchain: [...NET, 'checkCode', 'sellerTaxId'],
  general: [...GROSS, 'sellerTaxId', 'region'],
  'toll-local': ['code', 'number', 'date', 'region'],
  'fiscal-receipt': [...GROSS, 'checkCode'],
};

/** What a verification of this kind asks for, in the order of the official form. */
export function factorsFor(kind: InvoiceKind): readonly Factor[] {
  return FACTORS[kind];
}

/**
 * Makes the query for an invoice, or tells what is in the way. The given kind holds when code and
 * number have its shape, else the first candidate of the code rules. 不含税金额, 税额 and 价税合计 add
 * up exactly, so that a missing one is computed from the other two. The age of the date is not
 * judged here: see `checkDateWindow`. Never throws.
 */
export function prepareQuery(fields: InvoiceFields): PreparedQuery {
  const { kind, assumedKind } = decideKind(fields);
  const factors = kind === null ? unknownKindFactors(fields) : FACTORS[kind];
  const draft: Draft = { ...EMPTY_DRAFT };
  const problems: Array<{ factor: Factor; problem: FactorProblem }> = [];
  for (const factor of factors) {
    const read = readFactor(factor, kind, fields);
    if (typeof read === 'string') problems.push({ factor, problem: read });
    else Object.assign(draft, read);
  }
  if (kind === null || problems.length > 0) return { ok: false, problems };
  if (kind === 'vat-e-special') draft.checkCode = spareCheckCode(kind, fields);
  const derived = factors.filter((factor) => isAmount(factor) && fields[factor] === null);
  return { ok: true, query: { kind, ...draft }, assumedKind, derived };
}

type Draft = Omit<Query, 'kind'>;

/** Number and date are factors of every kind, so that no finished query keeps these two blanks. */
const EMPTY_DRAFT: Draft = {
  code: null,
  number: '',
  date: '',
  amount: null,
  amountRole: null,
  checkCode: null,
  sellerTaxId: null,
  region: null,
};

function decideKind(fields: InvoiceFields): { kind: InvoiceKind | null; assumedKind: boolean } {
  const { kind } = fields;
  if (kind !== null && hasShapeOf(kind, fields)) return { kind, assumedKind: false };
  const candidate = classifyInvoice(fields)[0];
  return candidate ? { kind: candidate.kind, assumedKind: true } : { kind, assumedKind: false };
}

function hasShapeOf(kind: InvoiceKind, fields: InvoiceFields): boolean {
  const number = pureDigits(fields.number);
  if (number === null || !fitsNumber(kind, number)) return false;
  const code = pureDigits(fields.code);
  return code === null || fitsCode(kind, code);
}

/** With no kind there is still the identity to complain of: an 8-digit number wants a code. */
function unknownKindFactors(fields: InvoiceFields): readonly Factor[] {
  return pureDigits(fields.number)?.length === 8 ? ['code', 'number', 'date'] : ['number', 'date'];
}

function isAmount(factor: Factor): factor is AmountRole {
  return factor === 'amountWithoutTax' || factor === 'totalWithTax';
}

/** 百度's text wants the 校验码 of 电子专票 beside the amount, so that it goes along when known. */
function spareCheckCode(kind: InvoiceKind, fields: InvoiceFields): string | null {
  return fields.checkCode === null ? null : askedCheckCode(kind, fields.checkCode);
}

/**
 * Whether an invoice of this date can be asked for: up to five years back (企享云 FAQ, 腾讯云
 * VatInvoiceVerifyNew) and not of today, which the bureau may not have yet (官方平台:
 * 当日开具发票可于次日进行查验). Throws RangeError when `today` is malformed.
 */
export function checkDateWindow(
  date: IsoDate,
  today: IsoDate,
): 'ok' | 'future' | 'same-day' | 'too-old' {
  if (date > today) return 'future';
  if (date === today) return 'same-day';
  return date < addYears(today, -5) ? 'too-old' : 'ok';
}
