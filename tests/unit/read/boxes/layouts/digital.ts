import type { PageText } from '@/utils/read/boxes/text-box';
import { pageOf, type Print, stack } from './print';

/** Face of an invented 数电票. Amounts as printed. */
export interface DigitalFace {
  title: string;
  number: string;
  date: string;
  buyer: string;
  buyerId: string;
  seller: string;
  sellerId: string;
  items: ReadonlyArray<readonly [name: string, amount: string, rate: string, tax: string]>;
  amount: string;
  tax: string;
  words: string;
  total: string;
  remark: readonly string[];
}

const DIGITAL: DigitalFace = {
  title: '电子发票（增值税专用发票）',
  number: '26112000000123456780',
  date: '2026年03月05日',
  buyer: '北京示例科技有限公司',
  buyerId: '91110108MA01EXMP9M',
  seller: '上海样张贸易有限公司',
  sellerId: '91310115MA1EXAMP37',
  items: [['*信息技术服务*软件服务费', '1000.00', '6%', '60.00']],
  amount: '¥1000.00',
  tax: '¥60.00',
  words: '壹仟零陆拾圆整',
  total: '¥1060.00',
  remark: [],
};

const FORM: readonly Print[] = [
  [73.6, 10, '发票号码：'],
  [73.6, 14.3, '开票日期：'],
  ...stack(2.8, 25.4, 2.5, '购买方信息'),
  ...stack(50.7, 25.4, 2.5, '销售方信息'),
  [5.5, 26.1, '名称：'],
  [53.3, 26.1, '名称：'],
  [5.5, 33.6, '统一社会信用代码/纳税人识别号：'],
  [53.3, 33.6, '统一社会信用代码/纳税人识别号：'],
  [7.6, 40, '项目名称'],
  [20.1, 40, '规格型号'],
  [31.9, 40, '单'],
  [34.9, 40, '位'],
  [44.3, 40, '数'],
  [47.3, 40, '量'],
  [56.2, 40, '单'],
  [59.2, 40, '价'],
  [68.3, 40, '金'],
  [71.4, 40, '额'],
  [75, 40, '税率/征收率'],
  [92.6, 40, '税'],
  [95.7, 40, '额'],
  [9.8, 67.9, '合'],
  [17.4, 67.9, '计'],
  [8.1, 72.5, '价税合计（大写）'],
  [68.3, 72.5, '（小写）'],
  ...stack(2.9, 80, 4.3, '备注'),
  [9.3, 94.7, '开票人：'],
];

/** Where the labels of the form end, for pages on which OCR joins a label with its value. */
export function digitalPage(change: Partial<DigitalFace> = {}): PageText {
  const face = { ...DIGITAL, ...change };
  return pageOf([...FORM, ...valuesOf(face)]);
}

function valuesOf(face: DigitalFace): Print[] {
  return [
    [50 - face.title.length * 1.4, 10, face.title, 4.4],
    [81, 10, face.number],
    [81, 14.3, face.date],
    [10, 26.1, face.buyer],
    [29.6, 33.6, face.buyerId, 3],
    [58, 26.1, face.seller],
    [77.4, 33.6, face.sellerId, 3],
    ...face.items.flatMap(([name, amount, rate, tax], index) =>
      itemRow(42.4 + index * 2.6, name, amount, rate, tax),
    ),
    [rightAt(73, face.amount), 67.6, face.amount],
    [rightAt(97.9, face.tax), 67.6, face.tax],
    [30, 72, face.words],
    [74.5, 72.1, face.total],
    ...face.remark.map((line, index) => [5.3, 76.6 + index * 2.4, line] as const),
    [15.3, 94.7, '李示例'],
  ];
}

function itemRow(y: number, name: string, amount: string, rate: string, tax: string): Print[] {
  return [
    [2.1, y, name],
    [rightAt(73, amount), y + 0.2, amount],
    [78.2, y + 0.2, rate],
    [rightAt(97.9, tax), y + 0.2, tax],
  ];
}

/** Left edge of figures that are set to the right. */
function rightAt(right: number, text: string): number {
  return right - text.length * 0.77;
}
