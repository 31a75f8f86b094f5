import { isDigital } from '@/utils/invoice/kinds';
import type { Party } from '../data/parties';
import { makeIdCard, placeName } from '../data/parties';
import type { Cell } from '../page/grid';
import { drawGrid } from '../page/grid';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { bracketText, dateText, wordsText, yenText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair, drawQr } from './parts';

/** 二手车销售统一发票: 买方 and 卖方 on top, one price (车价合计), the market and its ids below. */
export const drawUsedVehicle: Form = (input) => {
  const { invoice, look } = input;
  const sheet = new Sheet(235, 145, look, isDigital(invoice.kind) ? '#fff' : '#fbfaf4');
  drawHead(sheet, input);
  drawGrid(sheet, tableRows(input), { x: 10, y: 33, width: 214, step: 8 });
  drawPair(sheet, '开票人', invoice.people.drawer, 100, 132, 13);
  if (look.stamp !== 'none') {
    sheet.over(
      companySeal(150, 92, { name: '示例市样本二手车交易市场', taxId: null }, look.fonts.label),
    );
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
    drawPair(sheet, '发票号码', number, 165, 17, 17);
    return;
  }
  drawPair(sheet, '发票代码', code, 170, 12, 17, 3.4);
  drawPair(sheet, '发票号码', number, 170, 18, 17, 3.4);
}

function tableRows({ invoice, look, random }: FormInput): Cell[][] {
  const { buyer, seller, items, fields } = invoice;
  const [car] = items;
  const card = buyer.taxId ?? makeIdCard(random.fork('buyer'));
  return [
    ...partyRows('买方', { ...buyer, taxId: card }),
    ...partyRows('卖方', seller),
    [
      { label: '车牌照号', value: `示A${random.digits(5)}`, share: 2 },
      { label: '登记证号', value: random.digits(12), share: 2 },
      { label: '车辆类型', value: car?.name ?? '', share: 2 },
    ],
    [
      { label: '车架号/车辆识别代码', value: `LSL${random.digits(14)}`, share: 3 },
      { label: '厂牌型号', value: car?.specification ?? '', share: 2 },
    ],
    [{ label: '转入地车辆管理所名称', value: '示例市车辆管理所', share: 3 }],
    [
      { label: '车价合计（大写）', value: wordsText(look, fields.totalWithTax ?? 0), share: 4 },
      { label: '小写', value: yenText(look, fields.totalWithTax), share: 2 },
    ],
    [
      { label: '二手车市场', value: '示例市样本二手车交易市场有限公司', share: 3 },
      { label: '纳税人识别号', value: '', share: 3 },
    ],
  ];
}

function partyRows(side: '买方' | '卖方', party: Party): Cell[][] {
  return [
    [
      { label: `${side}单位/个人`, value: party.name, share: 3 },
      { label: '单位代码/身份证号码', value: party.taxId, share: 3 },
    ],
    [{ label: `${side}单位/个人住址`, value: '示例市样本区虚拟街道', share: 3 }],
  ];
}
