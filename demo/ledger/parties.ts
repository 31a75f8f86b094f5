import type { Dice } from './random';
import { makeTaxId } from './tax-id';

/** A place as tax ids (six digits), invoice codes (four) and 数电票 numbers (two) write it. */
export interface Place {
  city: string;
  county: string;
  codePrefix: string;
  region: string;
}

export const PLACES: readonly Place[] = [
  { city: '北京', county: '110108', codePrefix: '1100', region: '11' },
  { city: '上海', county: '310115', codePrefix: '3100', region: '31' },
  { city: '江苏', county: '320102', codePrefix: '3200', region: '32' },
  { city: '浙江', county: '330106', codePrefix: '3300', region: '33' },
  { city: '广东', county: '440106', codePrefix: '4400', region: '44' },
  { city: '四川', county: '510104', codePrefix: '5100', region: '51' },
  { city: '深圳', county: '440305', codePrefix: '4403', region: '95' },
  { city: '宁波', county: '330203', codePrefix: '3302', region: '93' },
];

const STYLES = ['示例', '样例', '虚构', '演示', '假想', '模拟', '虚拟', '范例'];
const TRADES = [
  '办公用品',
  '软件技术',
  '物流',
  '餐饮管理',
  '电子元件',
  '印刷',
  '咨询服务',
  '建材',
  '信息系统',
  '机械设备',
];

/** A name near the longest that an invoice prints: lists have to cut or wrap it. */
const LONG_NAME =
  '示例国际供应链管理与数字化技术服务集团（华东）股份有限公司上海自由贸易试验区临港新片区第一分公司';

export interface Party {
  name: string;
  taxId: string;
}

/** The invented company that receives most invoices of the ledger. */
export function makeBuyer(dice: Dice): Party {
  return { name: '北京示例科技有限公司', taxId: makeTaxId(dice, '110108') };
}

/** An invented seller at the place. */
export function makeSeller(dice: Dice, place: Place, long: boolean): Party {
  const name = `${place.city}${dice.pick(STYLES)}${dice.pick(TRADES)}有限公司`;
  return { name: long ? LONG_NAME : name, taxId: makeTaxId(dice, place.county) };
}

/** The name with one character replaced by a homophone: a slip that is easy to overlook. */
export function misspell(name: string): string {
  return name.replace('有限公司', '有线公司');
}
