import { plainMoney } from '@/utils/invoice/money';
import { placeName } from '../data/parties';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { wordsText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair, drawQr } from './parts';

/** 卷票, 57 or 76 mm wide: one column from 发票代码 to the QR; the price of a line includes tax. */
export const drawRoll: Form = (input) => {
  const { invoice, look, random } = input;
  const width = random.pick([57, 76]);
  const sheet = new Sheet(width, 178, look, '#fffdf8');
  sheet.title(invoice.title, { x: width / 2, y: 7, size: width / 17, align: 'center' });
  sheet.title('发 票 联', { x: width / 2, y: 14, size: 4, align: 'center' });
  sheet.over(bureauStamp(width / 2 - 15, 5, placeName(invoice.region), look.fonts.label));
  drawFields(sheet, input);
  const y = drawLines(sheet, input, 76);
  drawFoot(sheet, input, y + 3);
  return [sheet.toHtml()];
};

function drawFields(sheet: Sheet, { invoice, random }: FormInput): void {
  const { fields, buyer, seller, people } = invoice;
  const rows = [
    ['发票代码', fields.code],
    ['发票号码', fields.number],
    ['机打号码', fields.number],
    ['机器编号', invoice.machineNumber],
    ['销售方名称', seller.name],
    ['纳税人识别号', seller.taxId],
    ['开票日期', random.pick([fields.date, fields.date.replaceAll('-', '/')])],
    ['收款员', people.payee],
    ['购买方名称', buyer.name],
    ['纳税人识别号', buyer.taxId],
  ] as const;
  let y = 24;
  for (const [label, value] of rows) {
    const gap = label.length * 3 + 4;
    drawPair(sheet, label, null, 4, y, gap);
    sheet.value(value ?? '', { x: 4 + gap, y, width: sheet.width - gap - 5, size: 2.8 });
    y += label === '销售方名称' || label === '购买方名称' ? 8 : 4.4;
  }
}

function drawLines(sheet: Sheet, { invoice }: FormInput, top: number): number {
  const right = sheet.width - 4;
  sheet.line(4, top, right, top);
  sheet.label('项目', { x: 4, y: top + 1 }).label('单价', { x: right * 0.5, y: top + 1 });
  sheet.label('数量', { x: right * 0.7, y: top + 1 });
  sheet.label('金额', { x: right, y: top + 1, align: 'right' });
  let y = top + 6;
  for (const { name, amount, tax, unitPrice, quantity } of invoice.items.slice(0, 5)) {
    sheet.value(name, { x: 4, y, width: right - 6, size: 2.7 });
    y += name.length * 2.9 > right - 6 ? 8 : 4;
    sheet.value(unitPrice ?? '', { x: right * 0.5, y, size: 2.7 });
    sheet.value(quantity ?? '', { x: right * 0.7, y, size: 2.7 });
    sheet.value(plainMoney((amount ?? 0) + (tax ?? 0)), { x: right, y, align: 'right', size: 2.7 });
    y += 4.2;
  }
  return y;
}

function drawFoot(sheet: Sheet, { invoice, look, qr }: FormInput, top: number): void {
  const { totalWithTax, checkCode } = invoice.fields;
  const total = totalWithTax ?? 0;
  sheet.line(4, top - 1.5, sheet.width - 4, top - 1.5);
  drawPair(sheet, '合计金额(小写)', `${look.yen}${plainMoney(total)}`, 4, top, 25);
  drawPair(sheet, '合计金额(大写)', null, 4, top + 4.4, 25);
  sheet.value(wordsText(look, total), { x: 6, y: top + 8.8, width: sheet.width - 10 });
  drawPair(sheet, '校验码', checkCode, 4, top + 17.6, 12, 2.8);
  drawQr(sheet, qr, sheet.width / 2 - 11, top + 23, 22);
  if (look.stamp !== 'none') {
    sheet.over(companySeal(sheet.width - 44, top - 8, invoice.seller, look.fonts.label));
  }
}
