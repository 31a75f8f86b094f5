import type { PageText } from '@/utils/read/boxes/text-box';
import { pageOf, type Print, stack } from './print';

/** Face of an invented 税控 invoice, with a 密码区 beside the buyer and 备注 beside the seller. */
export interface TaxControlFace {
  title: string;
  code: string;
  number: string;
  date: string;
  check: string;
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

const TAX_CONTROL: TaxControlFace = {
  title: '北京增值税电子普通发票',
  code: '011002300411',
  number: '00123457',
  date: '2023年06月01日',
  check: '12345 67890 12345 67893',
  buyer: '北京示例科技有限公司',
  buyerId: '91110108MA01EXMP9M',
  seller: '上海样张贸易有限公司',
  sellerId: '91310115MA1EXAMP37',
  items: [
    ['*运输服务*客运服务费', '100.00', '3%', '3.00'],
    ['*运输服务*客运服务费', '-10.00', '3%', '-0.30'],
  ],
  amount: '￥90.00',
  tax: '￥2.70',
  words: '玖拾贰圆柒角整',
  total: '￥92.70',
  remark: [],
};

const FORM: readonly Print[] = [
  [70.9, 7.7, '发票代码:'],
  [70.9, 11.4, '发票号码:'],
  [70.9, 14.9, '开票日期:'],
  [70.9, 18.6, '校 验 码:'],
  [4, 19.5, '机器编号:'],
  ...stack(4.7, 25.3, 4, '购买方'),
  ...stack(57.3, 25.6, 4, '密码区'),
  [7.9, 23.8, '名'],
  [15.3, 23.8, '称:'],
  [7.9, 27.3, '纳税人识别号:'],
  [7.9, 31.1, '地 址、'],
  [12.8, 31.2, '电 话:'],
  [7.9, 35.1, '开户行及账号:'],
  [6.8, 39.6, '货物或应税劳务、服务名称'],
  [31.1, 39.6, '规格型号'],
  [41.2, 39.6, '单位'],
  [47.9, 39.6, '数 量'],
  [57.4, 39.6, '单 价'],
  [68.1, 39.6, '金 额'],
  [79.1, 39.6, '税率'],
  [87.1, 39.6, '税 额'],
  [12, 67.5, '合'],
  [17.9, 67.5, '计'],
  [10, 72.1, '价税合计（大写）'],
  [76.2, 72.1, '（小写）'],
  ...stack(4.6, 78.6, 4, '销售方'),
  ...stack(57.4, 79.2, 6.7, '备注'),
  [7.9, 77, '名'],
  [15.3, 77, '称:'],
  [7.9, 80.3, '纳税人识别号:'],
  [7.9, 83.9, '地 址、电 话:'],
  [7.9, 87.3, '开户行及账号:'],
  [5.1, 91.7, '收 款 人:'],
  [32.3, 91.7, '复 核:'],
  [52.1, 91.7, '开 票 人:'],
  [72.4, 91.7, '销 售 方:（章）'],
];
const CIPHER = [
  '03/<6772683>658072-+*12+<200',
  '/3*//>4/-99/067*/>64*+6-1456',
  '0 3 5 5 7 0 2 > 6 / / 0 < / * *',
];

/** The form's labels first and the values after them, as FPDF-like issuers write it. */
export function taxControlPage(change: Partial<TaxControlFace> = {}): PageText {
  const face = { ...TAX_CONTROL, ...change };
  return pageOf([...FORM, ...valuesOf(face)]);
}

function valuesOf(face: TaxControlFace): Print[] {
  return [
    [32, 9.9, face.title, 4.8],
    [77.8, 7.7, face.code],
    [77.8, 11.4, face.number],
    [77.8, 14.9, face.date],
    [77.8, 18.6, face.check],
    [11.4, 19.5, '499000000001'],
    [18.1, 23.9, face.buyer],
    [18.1, 27.6, face.buyerId],
    [17.7, 31.2, '北京市示例区样张路1号 010-00000000'],
    ...CIPHER.map((line, index) => [60.5, 24.4 + index * 3.6, line, 2.6] as const),
    ...face.items.flatMap(([name, amount, rate, tax], index): Print[] => [
      [4.1, 42.8 + index * 3.3, name],
      [77.2 - amount.length * 0.77, 42.8 + index * 3.3, amount],
      [80.5, 42.8 + index * 3.3, rate],
      [96.6 - tax.length * 0.77, 42.8 + index * 3.3, tax],
    ]),
    [71.3, 67.5, face.amount],
    [92.3, 67.5, face.tax],
    [30.2, 72.1, face.words],
    [82, 72.1, face.total],
    [17.7, 77.3, face.seller],
    [17.7, 80.7, face.sellerId],
    ...face.remark.map((line, index) => [60.5, 77 + index * 2.4, line] as const),
    [13.1, 91.7, '李示例'],
    [38, 91.7, '王样张'],
    [60.2, 91.7, '赵样例'],
  ];
}
