import { fromCents } from '../../cents';
import type { ListedInvoice } from '../../wire';

const REGIONS = ['11', '12', '31', '32', '33', '42', '44', '50', '51', '61'];
const PLACES = ['北京', '上海', '苏州', '杭州', '武汉', '成都'];
const TRADES = ['办公用品', '物流', '软件', '餐饮管理', '精密机械', '酒店管理'];
const RATES = [0.13, 0.09, 0.06, 0.03];
const MAX_TAX_FREE_CENTS = 5_000_000;

/**
 * Makes 数电 invoices that add up, the same ones each time: numbers are year, region, channel
 * digit and 15 serial digits, the year agrees with the date. For benchmarks.
 */
export function makeRandomRows(count: number): ListedInvoice[] {
  const random = createRandom(20_261_120);
  return Array.from({ length: count }, () => makeRow(random));
}

function makeRow(random: () => number): ListedInvoice {
  const amount = 100 + Math.floor(random() * MAX_TAX_FREE_CENTS);
  const tax = Math.round(amount * pick(RATES, random));
  const isSpecial = random() < 0.6;
  const [month, day] = [1 + Math.floor(random() * 11), 1 + Math.floor(random() * 20)];
  return {
    Fphm: `26${pick(REGIONS, random)}2${digits(random, 9)}${digits(random, 6)}`,
    Zzfpdm: null,
    Zzfphm: null,
    Xsfnsrsbh: '',
    Xsfmc: `${pick(PLACES, random)}虚构${pick(TRADES, random)}有限公司`,
    Gmfmc: '北京示例科技有限公司',
    Kprq: `2026-${pad(month)}-${pad(day)} ${pad(8 + Math.floor(random() * 10))}:30:00`,
    Hjje: fromCents(amount),
    Hjse: fromCents(tax),
    Jshj: fromCents(amount + tax),
    Fppz: isSpecial ? '数电发票（增值税专用发票）' : '数电发票（普通发票）',
    Fpzt: '正常',
  };
}

function pick<T>(choices: readonly T[], random: () => number): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to pick from');
  return choice;
}

function digits(random: () => number, count: number): string {
  return String(Math.floor(random() * 10 ** count)).padStart(count, '0');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** mulberry32: a 32-bit generator, small and good enough for test data. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
