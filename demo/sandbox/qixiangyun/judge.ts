import { toCents } from '../../pages/cents';
import type { LedgerEntry } from '../../ledger/types';
import type { ItemCode } from './codes';
import type { AskedItem, Route } from './factors';

/** The invoice code of 财政票据, 区块链 and local invoices has routes of its own at 企享云. */
const UNSERVED = new Set(['100', '101', '102', '103']);

/** A query may reach the bureau five times a day for one invoice. */
export const QUERIES_A_DAY = 5;

export interface Circumstances {
  entries: readonly LedgerEntry[];
  route: Route;
  /** YYYY-MM-DD in Asia/Shanghai by the server's clock. */
  today: string;
  /** How often queries for this invoice have reached the bureau today. */
  reachedToday: number;
}

export type Judgement =
  | { type: 'found'; entry: LedgerEntry }
  | { type: 'failed'; code: ItemCode; billable: boolean; reached: boolean };

/** Judges one well-formed item against the ledger. Pure. */
export function judgeItem(item: AskedItem, circumstances: Circumstances): Judgement {
  const { entries, route, today, reachedToday } = circumstances;
  if (item.date > today) return refuse('CheckInvoicesMoreThanToday');
  if (item.date < fiveYearsBefore(today)) return refuse('CheckInvoicesOverFiveYears');
  const entry = entries.find((candidate) => isNumbered(candidate, item, route));
  if (entry && UNSERVED.has(entry.fplx)) return refuse('CheckInvoiceNotSupport');
  // the bureau shows an invoice from the day after it was issued
  if (!entry?.registered || entry.date >= today) {
    return { type: 'failed', code: 'CheckInvoiceNotExistence', billable: true, reached: false };
  }
  if (reachedToday >= QUERIES_A_DAY) return refuse('CheckInvoiceMoreFiveTimes');
  if (item.date === entry.date && isFactorOf(entry, item.factor)) return { type: 'found', entry };
  return { type: 'failed', code: 'CheckInvoiceNotSame', billable: true, reached: true };
}

function refuse(code: ItemCode): Judgement {
  return { type: 'failed', code, billable: false, reached: false };
}

/** The e-tax platform's route knows a 数电纸质 invoice by its 20-digit number, the other by its code. */
function isNumbered(entry: LedgerEntry, item: AskedItem, route: Route): boolean {
  if (entry.number === item.number && entry.code === item.code) return true;
  return route === 'dpptCy' && entry.digitalNumber === item.number;
}

function isFactorOf(entry: LedgerEntry, factor: AskedItem['factor']): boolean {
  switch (factor.name) {
    case 'jshj':
      return toCents(entry.totalWithTax) === factor.cents;
    case 'je':
      return toCents(priceOf(entry)) === factor.cents;
    case 'jym':
      // 数电纸质普票 is checked by the end of the 20-digit number in its 密码区 (企享云 FAQ)
      return (entry.checkCode ?? entry.digitalNumber ?? '').slice(-6) === factor.digits;
  }
}

/** Of a 二手车 invoice the bureau asks for 车价合计 instead of 不含税金额. */
function priceOf(entry: LedgerEntry): string {
  return entry.fplx === '15' ? entry.totalWithTax : entry.amountWithoutTax;
}

function fiveYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
}
