import { fromCents } from '../pages/cents';
import type { KindSheet } from './kinds';
import type { Dice } from './random';
import type { LedgerItem } from './types';

/** name, spec, unit, price range in 分, rates in percent (null = 免税), 税收分类编码 */
type Good = [
  name: string,
  spec: string | null,
  unit: string | null,
  price: [number, number],
  rates: readonly (number | null)[],
  classCode: string,
];

const ANY: readonly Good[] = [
  ['*纸制品*复印纸', 'A4 70g', '箱', [9_000, 18_000], [13, 1], '1060105040000000000'],
  ['*计算机配套产品*键盘', 'SL-104', '个', [6_000, 32_000], [13], '1090512030000000000'],
  ['*信息技术服务*软件服务费', null, '项', [100_000, 2_600_000], [6], '3040201010000000000'],
  ['*电子元件*连接器', 'YL-20P', '只', [85, 1_900], [13], '1090510990000000000'],
  ['*餐饮服务*餐费', null, '次', [8_000, 98_000], [6, 1], '3070401000000000000'],
  ['*运输服务*货物运输', null, '吨', [12_000, 46_000], [9], '3010102020100000000'],
  ['*非金属矿物制品*样板砖', '600×600', '平方米', [3_800, 12_900], [13], '1080302010000000000'],
  ['*鉴证咨询服务*咨询费', null, '项', [300_000, 5_000_000], [6, 3], '3040603000000000000'],
  ['*蔬菜*鲜蔬菜', null, '千克', [310, 2_400], [null, 9], '1010112010000000000'],
];

const TRAVEL: Record<Exclude<KindSheet['goods'], 'any'>, Good> = {
  railway: [
    '*运输服务*铁路旅客运输',
    'G9021 示例北-样例南',
    '张',
    [8_000, 66_000],
    [9],
    '3010101020101000000',
  ],
  air: [
    '*运输服务*航空旅客运输',
    'YL9027 示例机场-样例机场',
    '张',
    [60_000, 190_000],
    [9],
    '3010101020201000000',
  ],
  vehicle: [
    '*机动车*纯电动轿车',
    '示例牌SL7000BEV',
    '辆',
    [9_800_000, 23_000_000],
    [13],
    '1090305010300000000',
  ],
  'used-vehicle': [
    '*机动车*二手轿车',
    '样例牌YL7180',
    '辆',
    [3_000_000, 9_000_000],
    [null],
    '1090305010300000000',
  ],
  toll: ['*经营租赁*通行费', null, null, [1_200, 38_000], [3, 9], '3040502020200000000'],
  fiscal: ['培训收入', null, '人', [20_000, 90_000], [null], '0000000000000000000'],
};

/** Amounts in 分; negative on a red-letter invoice. */
export interface Lines {
  items: LedgerItem[];
  amount: number;
  tax: number;
}

/** Draws the lines of an invoice; 金额 is 数量 × 单价 and 税额 is rounded per line, as printed. */
export function makeLines(dice: Dice, goods: KindSheet['goods'], negative: boolean): Lines {
  const count = goods === 'any' ? dice.between(1, 3) : 1;
  const lines: Lines = { items: [], amount: 0, tax: 0 };
  for (let index = 0; index < count; index += 1) {
    addLine(lines, dice, { good: goods === 'any' ? dice.pick(ANY) : TRAVEL[goods], negative });
  }
  return lines;
}

function addLine(
  lines: Lines,
  dice: Dice,
  { good, negative }: { good: Good; negative: boolean },
): void {
  const [name, spec, unit, [low, high], rates, classCode] = good;
  const price = dice.between(low, high);
  const most = high > 1_000_000 ? 1 : 24;
  const quantity =
    (unit === '张' || unit === null ? 1 : dice.between(1, most)) * (negative ? -1 : 1);
  const percent = dice.pick(rates);
  const amount = price * quantity;
  const tax = Math.sign(amount) * Math.round((Math.abs(amount) * (percent ?? 0)) / 100);
  lines.amount += amount;
  lines.tax += tax;
  lines.items.push({
    name,
    spec,
    unit,
    quantity: unit === null ? null : String(quantity),
    price: unit === null ? null : fromCents(price),
    amount: fromCents(amount),
    rate: percent === null ? '免税' : `${percent}%`,
    tax: fromCents(tax),
    classCode,
  });
}
