import type { Money } from '@/utils/invoice/money';
import { plainMoney, sumMoney } from '@/utils/invoice/money';
import type { ReadItem } from '@/utils/read/reading';
import type { Random } from './random';

/** How an invoice is taxed: at a rate, or `***` and words in its place. */
export type Taxation = 'rated' | '免税' | '不征税' | '***';

export interface ItemPlan {
  count: number;
  /** Share of lines that are followed by a discount line (negative, same name). */
  discount: number;
  taxation: Taxation;
  /** Red invoices: every amount is negative. */
  red: boolean;
}

type Goods = readonly [name: string, specification: string, unit: string, rate: number];

const GOODS: readonly Goods[] = [
  ['*电子计算机*笔记本电脑', 'X1-14/16G', '台', 13],
  ['*纸制品*复印纸', 'A4 70g', '包', 13],
  ['*运输服务*客运服务费', '', '次', 3],
  ['*餐饮服务*餐费', '', '项', 6],
  ['*住宿服务*住宿费', '', '天', 6],
  ['*信息技术服务*软件服务费', '年付', '套', 6],
  ['*建筑服务*工程款', '', '', 9],
  ['*汽油*95号车用汽油(VIB)', '95号', '升', 13],
  ['*现代服务*代理服务费', '无', '项', 6],
  ['*乳制品*灭菌乳', '250ml*12', '箱', 13],
  ['*计算机外部设备*激光打印机及配套硒鼓耗材（含安装调试服务）', 'HL-2260', '台', 13],
  ['*塑料制品*密封圈', 'φ36×2.5', '件', 13],
  ['*生活服务*培训费', '', '人', 1],
  ['*机动车零配件*轮胎', '205/55R16', '条', 13],
];

const UNTAXED: Record<Exclude<Taxation, 'rated'>, readonly Goods[]> = {
  免税: [
    ['*蔬菜*菜心', '一级', '千克', 0],
    ['*图书*教材', '第三版', '册', 0],
  ],
  不征税: [['*预付卡销售*礼品卡', '', '张', 0]],
  '***': [['*经纪代理服务*代订机票款', '', '项', 0]],
};

/** Lines whose tax is the rounded product; a discount line follows the one that it belongs to. */
export function makeItems(random: Random, plan: ItemPlan): ReadItem[] {
  const goods = plan.taxation === 'rated' ? GOODS : UNTAXED[plan.taxation];
  return Array.from({ length: plan.count }, () => {
    const line = makeLine(random, random.pick(goods), plan);
    return random.chance(plan.discount) ? [line, discountOf(random, line)] : [line];
  }).flat();
}

/** Sums of the lines, in 分; the tax is null when no line bears one. */
export function sumItems(items: readonly ReadItem[]): { amount: Money; tax: Money | null } {
  const taxes = items.map((item) => item.tax).filter((tax) => tax !== null);
  return {
    amount: sumMoney(...items.map((item) => item.amount ?? 0)),
    tax: taxes.length === 0 ? null : sumMoney(...taxes),
  };
}

function makeLine(random: Random, goods: Goods, plan: ItemPlan): ReadItem {
  const [name, specification, unit, rate] = goods;
  const sign = plan.red ? -1 : 1;
  const quantity = random.chance(0.7) ? random.int(1, 40) : random.int(11, 9999) / 100;
  const unitFen = random.int(120, 10 ** random.int(4, 6));
  const amount = sign * Math.round(quantity * unitFen);
  const priced = unit !== '' && random.chance(0.85);
  return {
    name,
    specification: specification === '' ? null : specification,
    unit: unit === '' ? null : unit,
    quantity: priced ? String(sign * quantity) : null,
    unitPrice: priced ? plainMoney(unitFen) : null,
    amount,
    ...taxOf(amount, rate, plan.taxation),
  };
}

function discountOf(random: Random, line: ReadItem): ReadItem {
  const share = random.int(1, 30) / 100;
  const amount = -Math.round((line.amount ?? 0) * share) || 0;
  const tax = line.tax === null ? null : -Math.round(line.tax * share) || 0;
  return { ...line, quantity: null, unitPrice: null, specification: null, unit: null, amount, tax };
}

function taxOf(amount: Money, rate: number, taxation: Taxation): Pick<ReadItem, 'taxRate' | 'tax'> {
  if (taxation !== 'rated') return { taxRate: taxation, tax: null };
  return { taxRate: `${rate}%`, tax: Math.round((amount * rate) / 100) };
}
