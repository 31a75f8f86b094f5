import { plainMoney } from '@/utils/invoice/money';
import { toChineseAmount } from '@/utils/invoice/chinese-amount';
import { makeCompany, makePersonName } from '../data/parties';
import type { Random } from '../data/random';
import type { OtherForm } from '../kinds/document';
import type { Cell } from '../page/grid';
import { drawGrid } from '../page/grid';
import type { Look } from '../page/look';
import { Sheet } from '../page/sheet';
import { companySeal } from '../page/stamp';
import { drawPair, drawQr } from './parts';

/** A page that is no invoice, though it prints numbers, names, ids and amounts as one does. */
interface OtherPaper {
  title: string;
  pairs(random: Random): ReadonlyArray<readonly [label: string, value: string]>;
  header: readonly string[];
  row(random: Random, index: number): string[];
  rows: readonly [min: number, max: number];
  /** Text of the QR; null = none. */
  qr: ((random: Random) => string) | null;
  sealed: boolean;
}

const money = (random: Random) => plainMoney(random.int(500, 900_000));
const day = (random: Random) => `2025-0${random.int(1, 9)}-${random.int(10, 28)}`;
const company = (random: Random) => makeCompany(random, random.pick(['11', '31', '32', '44']));

const PAPERS: Record<OtherForm, OtherPaper> = {
  'fiscal-receipt': {
    title: '示例省非税收入一般缴款书（电子）财政票据',
    pairs: (random) => [
      ['票据代码', `32${random.digits(6)}`],
      ['票据号码', random.digits(10)],
      ['校验码', random.digits(6)],
      ['交款人', company(random).name],
      ['交款人统一社会信用代码', company(random).taxId ?? ''],
      ['开票日期', day(random)],
    ],
    header: ['项目编码', '项目名称', '单位', '数量', '标准', '金额（元）'],
    row: (random) => [random.digits(6), '示例考试费', '人', '1', money(random), money(random)],
    rows: [1, 3],
    qr: (random) =>
      `CZ-EI-00,1.1.0,32${random.digits(6)},${random.digits(10)},${random.digits(6)},20250609,90.00`,
    sealed: true,
  },
  'bank-receipt': {
    title: '示例银行 电子回单',
    pairs: (random) => [
      ['回单编号', random.digits(20)],
      ['付款人户名', company(random).name],
      ['付款人账号', random.digits(19)],
      ['收款人户名', company(random).name],
      ['收款人账号', random.digits(19)],
      ['交易日期', day(random)],
      ['用途', '支付发票款'],
    ],
    header: ['币种', '小写金额', '大写金额', '交易流水号'],
    row: (random) => [
      '人民币',
      money(random),
      toChineseAmount(random.int(500, 900_000)),
      random.digits(16),
    ],
    rows: [1, 1],
    qr: null,
    sealed: true,
  },
  'ride-itinerary': {
    title: '示例出行-行程单',
    pairs: (random) => [
      ['申请日期', day(random)],
      ['行程人手机号', `000${random.digits(8)}`],
      ['行程起止日期', `${day(random)} 至 2025-09-30`],
      ['合计', `共5笔行程，合计${money(random)}元`],
    ],
    header: ['序号', '车型', '上车时间', '城市', '起点', '终点', '里程[公里]', '金额[元]'],
    row: (random, index) => [
      String(index + 1),
      '快车',
      `0${random.int(1, 9)}-${random.int(10, 28)} 08:15`,
      '示例市',
      '样本大厦',
      '虚拟机场',
      String(random.int(2, 60)),
      money(random),
    ],
    rows: [3, 8],
    qr: () => 'https://ride.example.com/p/DemoDemo',
    sealed: false,
  },
  'toll-summary': {
    title: '通行费电子票据汇总单（票据）',
    pairs: (random) => [
      ['汇总单号', random.digits(16)],
      ['购买方名称', company(random).name],
      ['纳税人识别号', company(random).taxId ?? ''],
      ['车牌号码', `示A${random.digits(5)}`],
      ['开具日期', day(random)],
      ['票据张数', String(random.int(2, 30))],
    ],
    header: ['序号', '发票代码', '发票号码', '开票日期', '销售方名称', '金额', '税额'],
    row: (random, index) => [
      String(index + 1),
      `0320${random.digits(6)}12`,
      random.digits(8),
      day(random),
      '示例高速公路有限公司',
      money(random),
      '***',
    ],
    rows: [2, 8],
    qr: null,
    sealed: false,
  },
  order: {
    title: '订单详情',
    pairs: (random) => [
      ['订单编号', random.digits(18)],
      ['下单时间', `${day(random)} 20:14:33`],
      ['发票类型', '电子普通发票'],
      ['发票抬头', company(random).name],
      ['纳税人识别号', company(random).taxId ?? ''],
      ['收货人', makePersonName(random)],
    ],
    header: ['商品', '单价', '数量', '小计'],
    row: (random) => ['示例牌无线鼠标', money(random), String(random.int(1, 5)), money(random)],
    rows: [1, 4],
    qr: () => 'https://shop.example.com/o/1',
    sealed: false,
  },
  receipt: {
    title: '收 款 收 据',
    pairs: (random) => [
      ['No', random.digits(7)],
      ['日期', day(random)],
      ['今收到', company(random).name],
      ['交来', '押金'],
      ['金额（大写）', toChineseAmount(random.int(500, 900_000))],
      ['金额（小写）', `¥${money(random)}`],
    ],
    header: ['项目', '数量', '单价', '金额', '备注'],
    row: (random) => ['押金', '1', money(random), money(random), '非发票'],
    rows: [1, 2],
    qr: null,
    sealed: true,
  },
  'expense-claim': {
    title: '费用报销单',
    pairs: (random) => [
      ['单据编号', `BX${random.digits(12)}`],
      ['报销人', makePersonName(random)],
      ['部门', '示例部'],
      ['公司', company(random).name],
      ['报销日期', day(random)],
      ['附件张数', String(random.int(1, 9))],
    ],
    header: ['费用类型', '发票号码', '发生日期', '摘要', '金额', '税额'],
    row: (random) => [
      '差旅费',
      `253220000${random.digits(11)}`,
      day(random),
      '住宿',
      money(random),
      money(random),
    ],
    rows: [2, 6],
    qr: null,
    sealed: false,
  },
};

/** Every look-alike that the corpus can draw. */
export const OTHER_FORMS = Object.keys(PAPERS) as readonly OtherForm[]; // keys of the table above

export function otherTitle(form: OtherForm): string {
  return PAPERS[form].title;
}

/** The text of its QR; null = it has none. */
export function otherQrText(form: OtherForm, random: Random): string | null {
  return PAPERS[form].qr?.(random) ?? null;
}

/** Draws a look-alike as one section. @param qr its code as SVG */
export function drawOther(
  form: OtherForm,
  { look, random, qr }: { look: Look; random: Random; qr: string | null },
): string[] {
  const paper = PAPERS[form];
  const sheet = new Sheet(210, 148, { ...look, formColor: '#333' });
  sheet.title(paper.title, { x: 105, y: 9, size: 6, align: 'center' });
  drawQr(sheet, qr, 184, 6, 20);
  const pairs = paper.pairs(random);
  for (const [index, [label, value]] of pairs.entries()) {
    const [x, y] = [index % 2 === 0 ? 12 : 108, 28 + Math.floor(index / 2) * 7];
    drawPair(sheet, label, value, x, y, label.length * 3.1 + 4, 3.1);
  }
  const count = random.int(...paper.rows);
  const header = paper.header.map((label): Cell => ({ label, share: 1 }));
  const body = Array.from({ length: count }, (_, index) =>
    paper.row(random, index).map((value): Cell => ({ value, share: 1 })),
  );
  drawGrid(sheet, [header, ...body], { x: 12, y: 58, width: 186, step: 8 });
  if (paper.sealed) sheet.over(companySeal(145, 100, company(random), look.fonts.label));
  return [sheet.toHtml()];
}
