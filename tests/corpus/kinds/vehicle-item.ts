import type { ReadItem } from '@/utils/read/reading';
import type { Random } from '../data/random';

/** The one thing that a vehicle invoice sells: 13 % on the price before tax. */
export function makeVehicleItem(random: Random, red: boolean): ReadItem {
  const amount = random.int(3_000_000, 45_000_000) * (red ? -1 : 1);
  return {
    name: random.pick(['小型轿车', '小型普通客车', '轻型厢式货车', '两轮摩托车']),
    specification: `示例牌SL${random.digits(4)}${random.pick(['A', 'BEV', 'G1'])}`,
    unit: '辆',
    quantity: red ? '-1' : '1',
    unitPrice: null,
    amount,
    taxRate: '13%',
    tax: Math.round(amount * 0.13),
  };
}
