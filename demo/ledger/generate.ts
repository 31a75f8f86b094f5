import { fromCents } from '../pages/cents';
import { makeLines } from './goods';
import { sheetOf } from './kinds';
import { makeNumbers } from './numbers';
import { makeBuyer, makeSeller, misspell, type Party, PLACES } from './parties';
import { LISTED, type Wish, WISHES } from './plan';
import { Dice } from './random';
import type { LedgerEntry, ShownInstead } from './types';

const SEED = 20_260_531;
const FIRST_DAY = Date.UTC(2025, 5, 1);
const LAST_DAY = Date.UTC(2026, 10, 20);
const DAY_MS = 86_400_000;

/** Makes the whole ledger, the same at every call: entries of invented companies over all kinds. */
export function generateLedger(): LedgerEntry[] {
  const dice = new Dice(SEED);
  const buyer = makeBuyer(dice);
  return WISHES.map((wish, index) => makeEntry(dice, { wish, index, buyer }));
}

interface Place {
  wish: Wish;
  index: number;
  buyer: Party;
}

function makeEntry(dice: Dice, { wish, index, buyer }: Place): LedgerEntry {
  const sheet = sheetOf(wish.fplx);
  const place = dice.pick(PLACES);
  const date = makeDate(dice, wish);
  const lines = makeLines(dice, sheet.goods, wish.negative === true);
  const money = {
    amountWithoutTax: fromCents(lines.amount),
    tax: fromCents(lines.tax),
    totalWithTax: fromCents(lines.amount + lines.tax),
  };
  const seller = makeSeller(dice, place, wish.longName === true);
  return {
    id: `L${String(index + 1).padStart(3, '0')}`,
    fplx: wish.fplx,
    kindName: sheet.name,
    ...makeNumbers(dice, sheet.numbering, { place, year: date.slice(2, 4) }),
    date: wish.today ? 'today' : date,
    ...money,
    checkCode: sheet.hasCheckCode ? dice.digits(20) : null,
    buyer,
    seller,
    items: lines.items,
    remark: wish.negative ? '红字发票信息确认单开具' : null,
    status: wish.status ?? 'normal',
    registered: !wish.unregistered,
    shown: makeSlip(wish, { date, totalWithTax: money.totalWithTax, sellerName: seller.name }),
    list: index < LISTED.length ? index + 1 : null,
    selectList: wish.selectList ?? null,
    expected: wish.expected,
  };
}

/** YYYY-MM-DD; an invoice of today is numbered in the last year of the range. */
function makeDate(dice: Dice, wish: Wish): string {
  const days = dice.between(0, (LAST_DAY - FIRST_DAY) / DAY_MS);
  return printDay(wish.today ? LAST_DAY : FIRST_DAY + days * DAY_MS);
}

function makeSlip(
  { slip }: Wish,
  truth: { date: string; totalWithTax: string; sellerName: string },
): ShownInstead | null {
  if (slip === 'total') return { totalWithTax: swapDigits(truth.totalWithTax) };
  if (slip === 'date') return { date: printDay(Date.parse(truth.date) + DAY_MS) };
  return slip === 'seller' ? { sellerName: misspell(truth.sellerName) } : null;
}

/** Swaps the first two neighbouring digits that differ; throws a RangeError when none do. */
function swapDigits(yuan: string): string {
  const swapped = yuan.replace(/([1-9])(?!\1)(\d)/, '$2$1');
  if (swapped === yuan || swapped.startsWith('0')) throw new RangeError(`cannot swap in ${yuan}`);
  return swapped;
}

function printDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
