import { plainMoney } from '@/utils/invoice/money';
import { placeName } from '../data/parties';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { dateText, wordsText, yenText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair } from './parts';

/** 通用机打发票: a strip with code and number in red, what was bought, one total, no QR. */
export const drawTill: Form = (input) => {
  const { invoice, look, random } = input;
  const width = random.pick([82, 120]);
  const sheet = new Sheet(width, 150, look, '#fdfdfa');
  sheet.title(invoice.title, { x: width / 2, y: 8, size: width / 16, align: 'center' });
  sheet.title('发  票  联', { x: width / 2, y: 16, size: 4.4, align: 'center' });
  sheet.over(bureauStamp(width / 2 - 15, 7, placeName(invoice.region), look.fonts.label));
  drawFields(sheet, input);
  const total = invoice.fields.totalWithTax ?? 0;
  drawPair(sheet, '合计（小写）', yenText(look, total), 6, 104, 22, 3.4);
  drawPair(sheet, '合计（大写）', null, 6, 110, 22, 3.4);
  sheet.value(wordsText(look, total), { x: 8, y: 115.5, width: width - 12, size: 3.2 });
  drawPair(sheet, '开票人', invoice.people.drawer, 6, 128, 13);
  sheet.label('机打发票  手写无效', { x: width / 2, y: 138, align: 'center' });
  if (look.stamp !== 'none') {
    sheet.over(companySeal(width - 46, 102, invoice.seller, look.fonts.label));
  }
  return [sheet.toHtml()];
};

function drawFields(sheet: Sheet, { invoice, look }: FormInput): void {
  const { fields, buyer, seller } = invoice;
  const red = '#d02020';
  sheet.label('发票代码', { x: 6, y: 26, size: 3.4 });
  sheet.value(fields.code ?? '', { x: 23, y: 26, size: 3.8 });
  sheet.label('发票号码', { x: 6, y: 32, size: 3.4 });
  sheet.value(fields.number, { x: 23, y: 31.5, size: 4.6, color: red });
  drawPair(sheet, '开票日期', dateText(look, fields.date), 6, 39, 17, 3.3);
  drawPair(sheet, '行业分类', '服务业', 6, 45, 17, 3.3);
  drawPair(sheet, '付款方名称', buyer.name, 6, 51, 20, 3.1);
  drawPair(sheet, '付款方识别号', buyer.taxId, 6, 57, 23, 3.1);
  drawPair(sheet, '收款方名称', seller.name, 6, 63, 20, 3.1);
  drawPair(sheet, '收款方识别号', seller.taxId, 6, 69, 23, 3.1);
  sheet.label('品目', { x: 6, y: 77 });
  sheet.label('金额', { x: sheet.width - 8, y: 77, align: 'right' });
  for (const [index, item] of invoice.items.slice(0, 4).entries()) {
    const y = 82 + index * 5;
    sheet.value(item.name.slice(0, 14), { x: 6, y, size: 2.9 });
    const paid = plainMoney((item.amount ?? 0) + (item.tax ?? 0));
    sheet.value(paid, { x: sheet.width - 8, y, align: 'right', size: 2.9 });
  }
}
