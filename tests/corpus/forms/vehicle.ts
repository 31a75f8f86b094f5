import { isDigital } from '@/utils/invoice/kinds';
import { placeName } from '../data/parties';
import type { Random } from '../data/random';
import type { Cell } from '../page/grid';
import { drawGrid } from '../page/grid';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { bracketText, dateText, wordsText, yenText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair, drawQr } from './parts';

/** 机动车销售统一发票 on paper and as 数电票: a ruled table of the car, then price, seller and tax. */
export const drawVehicle: Form = (input) => {
  const { invoice, look, random } = input;
  const sheet = new Sheet(235, 145, look, isDigital(invoice.kind) ? '#fff' : '#fcfaf2');
  drawHead(sheet, input);
  drawGrid(sheet, [...carRows(input), ...sellerRows(input)], { x: 10, y: 33, width: 214, step: 8 });
  drawPair(sheet, '开票人', invoice.people.drawer, 100, 134, 13);
  if (!isDigital(invoice.kind)) drawPair(sheet, '销货单位盖章', null, 12, 134, 0);
  if (look.stamp !== 'none') {
    const x = look.stamp === 'on-amounts' ? 140 : 165;
    sheet.over(companySeal(x, random.int(95, 108), invoice.seller, look.fonts.label));
  }
  return [sheet.toHtml()];
};

function drawHead(sheet: Sheet, { invoice, look, qr }: FormInput): void {
  const { code, number, date } = invoice.fields;
  const title = { x: 117, y: 7, size: 6.6, align: 'center' } as const;
  sheet.title(bracketText(look, invoice.title), title);
  sheet.over(bureauStamp(102, 5, placeName(invoice.region), look.fonts.label));
  drawQr(sheet, qr, 12, 5, 20);
  drawPair(sheet, '开票日期', dateText(look, date), 40, 26, 18);
  if (code === null) {
    drawPair(sheet, '发票号码', number, 170, 17, 17);
    return;
  }
  drawPair(sheet, '发票代码', code, 170, 12, 17, 3.4);
  drawPair(sheet, '发票号码', number, 170, 18, 17, 3.4);
}

function carRows({ invoice, random }: FormInput): Cell[][] {
  const { buyer, items } = invoice;
  const [car] = items;
  const machine: Cell[] = [
    { label: '机打代码', value: invoice.fields.code, share: 2 },
    { label: '机打号码', value: invoice.fields.number, share: 2 },
    { label: '机器编号', value: invoice.machineNumber, share: 2 },
  ];
  const rows: Cell[][] = [
    [
      { label: '购买方名称', value: buyer.name, share: 3 },
      { label: '统一社会信用代码/纳税人识别号/身份证明号码', value: buyer.taxId, share: 4 },
    ],
    [
      { label: '车辆类型', value: car?.name ?? '', share: 2 },
      { label: '厂牌型号', value: car?.specification ?? '', share: 3 },
      { label: '产地', value: '示例市', share: 2 },
    ],
    [
      { label: '合格证号', value: `WSL${random.digits(12)}`, share: 2 },
      { label: '进口证明书号', value: '', share: 2 },
      { label: '商检单号', value: '', share: 2 },
    ],
    [
      { label: '发动机号码', value: random.digits(8), share: 2 },
      { label: '车辆识别代号/车架号码', value: makeVin(random), share: 3 },
    ],
  ];
  return invoice.fields.code === null ? rows : [machine, ...rows];
}

function sellerRows({ invoice, look, random }: FormInput): Cell[][] {
  const { seller, fields } = invoice;
  return [
    [
      { label: '价税合计', value: wordsText(look, fields.totalWithTax ?? 0), share: 4 },
      { label: '小写', value: yenText(look, fields.totalWithTax), share: 2 },
    ],
    [
      { label: '销货单位名称', value: seller.name, share: 4 },
      { label: '电话', value: random.digits(11), share: 2 },
    ],
    [
      { label: '纳税人识别号', value: seller.taxId, share: 3 },
      { label: '账号', value: random.digits(17), share: 3 },
    ],
    [
      { label: '地址', value: seller.addressAndPhone.split(' ')[0] ?? '', share: 3 },
      { label: '开户银行', value: '示例银行', share: 3 },
    ],
    [
      { label: '增值税税率', value: '13%', share: 2 },
      { label: '增值税税额', value: yenText(look, fields.tax), share: 3 },
      {
        label: '主管税务机关及代码',
        value: `${placeName(invoice.region)}税务局 1${random.digits(10)}`,
        share: 4,
      },
    ],
    [
      { label: '不含税价', value: yenText(look, fields.amountWithoutTax), share: 3 },
      { label: '完税凭证号码', value: '', share: 2 },
      { label: '吨位', value: '', share: 1 },
      { label: '限乘人数', value: '5', share: 1.4 },
    ],
  ];
}

/** 17 characters; WMI LSL stands for no maker. */
function makeVin(random: Random): string {
  return `LSL${random.digits(5)}X${random.pick(Array.from('EFGHJK'))}${random.digits(7)}`;
}
