import { placeName } from '../data/parties';
import type { CorpusInvoice } from '../kinds/document';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { checkCodeText, dateText } from '../page/wording';
import { drawGoodsList, drawTaxBody } from './tax-body';
import type { Form, FormInput } from './form';
import { drawQr } from './parts';

/** 税控 electronic invoices (电子普票, 电子专票, 通行费) and 深圳 blockchain ones, 215 × 140 mm. */
export const drawTaxControl: Form = (input) => {
  const { invoice, look } = input;
  const sheet = new Sheet(215, 140, look);
  drawHead(sheet, input);
  drawTaxBody(sheet, invoice, input.random);
  if (look.stamp !== 'none') drawStamps(sheet, invoice);
  return [sheet.toHtml(), ...drawGoodsList(input)];
};

function drawHead(sheet: Sheet, { invoice, look, qr }: FormInput): void {
  const { fields, title, kind } = invoice;
  drawQr(sheet, qr, 11.5, 3, 20.5);
  sheet.title(title, { x: 107, y: 7, size: 6.8, align: 'center' });
  sheet.line(70, 16.6, 145, 16.6, 0.3).line(70, 17.8, 145, 17.8, 0.3);
  sheet.label(`机器编号${look.colon}`, { x: 9, y: 24.4 });
  sheet.value(invoice.machineNumber, { x: 24.5, y: 24.4 });
  if (kind === 'vat-toll') sheet.value('通行费', { x: 60, y: 22.6, size: 4 });
  const rows = [
    ['发票代码', fields.code ?? ''],
    ['发票号码', fields.number],
    ['开票日期', dateText(look, fields.date)],
    [look.labelsFirst ? '校 验 码' : '校验码', checkCodeText(look, fields.checkCode ?? '')],
  ] as const;
  for (const [index, [label, value]] of rows.entries()) {
    const y = 7.2 + index * 5.2;
    sheet.label(label + look.colon, { x: 152, y });
    sheet.value(value, { x: 167, y });
  }
}

function drawStamps(sheet: Sheet, invoice: CorpusInvoice): void {
  const { fonts, stamp } = sheet.look;
  sheet.over(bureauStamp(92, 6.5, placeName(invoice.region), fonts.label));
  const [x, y] =
    stamp === 'on-amounts' ? [150, 88] : stamp === 'on-seller' ? [40, 101] : [166, 106];
  sheet.over(companySeal(x, y, invoice.seller, fonts.label));
}
