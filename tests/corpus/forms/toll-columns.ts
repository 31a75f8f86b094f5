import type { Random } from '../data/random';
import type { Column } from './parts';
import { CELL_TEXT } from './parts';

/** 数电通行费 has the car and its days where others have unit, quantity and price. */
export function tollColumns(random: Random): Column[] {
  const plate = `苏A${random.digits(5)}`;
  const day = `2025-0${random.int(1, 9)}-${random.int(10, 28)}`;
  return [
    { header: '项目名称', x: 5, align: 'left', text: CELL_TEXT.name },
    { header: '车牌号', x: 46, align: 'center', text: () => plate },
    { header: '类型', x: 66, align: 'center', text: () => '客车' },
    { header: '通行日期起', x: 88, align: 'center', text: () => day },
    { header: '通行日期止', x: 113, align: 'center', text: () => day },
    { header: '金额', x: 152, align: 'right', text: CELL_TEXT.amount },
    { header: '税率/征收率', x: 166, align: 'center', text: CELL_TEXT.taxRate },
    { header: '税额', x: 205, align: 'right', text: CELL_TEXT.tax },
  ];
}
