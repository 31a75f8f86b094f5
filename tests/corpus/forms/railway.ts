import { plainMoney } from '@/utils/invoice/money';
import { makeIdCard, makePersonName, placeName } from '../data/parties';
import { Sheet } from '../page/sheet';
import { bureauStamp } from '../page/stamp';
import { bracketText, dateText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair, drawQr } from './parts';

const STATIONS = ['示例南', '样本北', '虚拟东', '范例', '演示西'];
const SEATS = ['二等座', '一等座', '商务座', '新空调硬座', '软卧'];

/** 电子发票（铁路电子客票）: the face of a ticket; it states 票价 and neither tax nor seller. */
export const drawRailway: Form = (input) => {
  const { invoice, look, random } = input;
  const { fields } = invoice;
  const sheet = new Sheet(200, 120, look);
  const title = bracketText(look, '电子发票（铁路电子客票）');
  sheet.title(title, { x: 100, y: 9, size: 6.6, align: 'center' });
  sheet.over(bureauStamp(85, 6.5, placeName(invoice.region), look.fonts.label));
  drawPair(sheet, '发票号码', fields.number, 12, 24, 18, 3.4);
  drawPair(sheet, '开票日期', dateText(look, fields.date), 140, 24, 18, 3.4);
  drawTrip(sheet, input);
  const size = 3.4;
  drawPair(sheet, invoice.red ? '退票费' : '票价', null, 12, 66, 12, size);
  sheet.value(`￥${plainMoney(fields.totalWithTax ?? 0)}`, { x: 24, y: 65, size: 5 });
  sheet.value(random.pick(SEATS), { x: 140, y: 58, size });
  const id = makeIdCard(random);
  sheet.value(`${id.slice(0, 10)}****${id.slice(14)}`, { x: 12, y: 76, size: 3.6 });
  sheet.value(makePersonName(random), { x: 60, y: 76, size: 3.8 });
  drawPair(sheet, '电子客票号', random.digits(21), 12, 85, 22, size);
  drawPair(sheet, '购买方名称', invoice.buyer.name, 12, 94, 22, size);
  drawPair(sheet, '统一社会信用代码', invoice.buyer.taxId, 110, 94, 33, size);
  drawQr(sheet, input.qr, 160, 62, 24);
  sheet.label('买票请到12306 发货请到95306', { x: 12, y: 106, size });
  sheet.label('中国铁路祝您旅途愉快', { x: 130, y: 106, size });
  return [sheet.toHtml()];
};

function drawTrip(sheet: Sheet, { random, invoice, look }: FormInput): void {
  const from = random.pick(STATIONS);
  const to = random.pick(STATIONS.filter((station) => station !== from));
  sheet.value(`${from}站`, { x: 40, y: 38, size: 6.4, align: 'center' });
  sheet.value(`${random.pick(['G', 'D', 'K'])}${random.int(1, 9999)}`, {
    x: 100,
    y: 38,
    size: 6,
    align: 'center',
  });
  sheet.value(`${to}站`, { x: 160, y: 38, size: 6.4, align: 'center' });
  sheet.line(82, 47, 118, 47);
  const time = `${random.int(10, 23)}:${random.int(10, 59)}`;
  sheet.value(`${dateText(look, invoice.fields.date)}    ${time}开`, { x: 12, y: 58, size: 3.6 });
  const seat = `${random.int(1, 16)}车${random.int(10, 19)}${random.pick(Array.from('ABCDF'))}号`;
  sheet.value(seat, { x: 100, y: 58, size: 3.6 });
}
