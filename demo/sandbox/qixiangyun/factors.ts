import type { ItemCode } from './codes';

export type Route = 'zzsfpCy' | 'dpptCy';

/** An element of cyList as it came. */
export type RawItem = Record<string, unknown>;

/** An element of cyList that is well-formed. Money is in 分. */
export interface AskedItem {
  code: string | null;
  number: string;
  /** YYYY-MM-DD */
  date: string;
  factor: { name: 'je' | 'jshj'; cents: number } | { name: 'jym'; digits: string };
}

const MONEY = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/** Which factor goes with an 发票代码, by the coding rules of 企享云 FAQ. */
const CODE_FACTORS: readonly [RegExp, 'je' | 'jym'][] = [
  [/^\d{7}[1257]\d\d$/, 'je'],
  [/^\d{7}[36]\d\d$/, 'jym'],
  [/^0\d{9}(?:13|17)$/, 'je'],
  [/^0\d{9}(?:04|05|06|07|11|12)$/, 'jym'],
  [/^[1-9]\d{6}2\d{4}$/, 'je'],
];

/** Reads one element of cyList, or tells which of its parts is missing or malformed. */
export function readItem(raw: RawItem, route: Route): AskedItem | ItemCode {
  const number = textOf(raw['fphm']);
  const code = textOf(raw['fpdm']);
  const date = textOf(raw['kprq']);
  if (/^\d{8}$/.test(code) && /^\d{10}$/.test(number)) return 'CheckInvoiceNotSupport';
  if (!/^(?:\d{8}|\d{20})$/.test(number)) return 'IllegalParameter.IllegalInvoiceNumber';
  if (route === 'dpptCy' && number.length === 8) return 'IllegalParameter.IllegalInvoiceNumber';
  if (!isCodeFor(number, code)) return 'IllegalParameter.IllegalInvoiceCode';
  if (!isDay(date)) return 'IllegalParameter.IllegalBillingDate';
  const factor = readFactor(raw, code);
  if (typeof factor === 'string') return factor;
  return { code: code === '' ? null : code, number, date, factor };
}

function isCodeFor(number: string, code: string): boolean {
  return number.length === 20 ? code === '' : /^(?:\d{10}|\d{12})$/.test(code);
}

function readFactor(raw: RawItem, code: string): AskedItem['factor'] | ItemCode {
  if (code === '') {
    const cents = centsOf(raw['jshj']);
    if (cents === null) return 'IllegalParameter.IllegalTotalAmountIincludingTax';
    return { name: 'jshj', cents };
  }
  const name = CODE_FACTORS.find(([pattern]) => pattern.test(code))?.[1];
  if (name === undefined) return 'CheckInvoiceNotSupport';
  if (name === 'je') {
    const cents = centsOf(raw['je']);
    return cents === null ? 'IllegalParameter.IllegalTotalAmount' : { name, cents };
  }
  const digits = textOf(raw['jym']);
  return /^\d{6}$/.test(digits) ? { name, digits } : 'IllegalParameter.IllegalCheckCode';
}

/** Money is compared as a number: the vendor's samples send it as JSON number and as text. */
function centsOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return MONEY.test(text) ? Math.round(Number(text) * 100) : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
