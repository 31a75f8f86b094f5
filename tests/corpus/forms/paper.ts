import { placeName } from '../data/parties';
import { Sheet } from '../page/sheet';
import { bureauStamp, companySeal } from '../page/stamp';
import { checkCodeText, dateText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawQr } from './parts';
import { drawGoodsList, drawTaxBody } from './tax-body';

const COPIES = [
  '第一联：记账联 销售方记账凭证',
  '第二联：抵扣联 购买方扣税凭证',
  '第三联：发票联 购买方记账凭证',
];

/**
 * 纸质专票 and 普票, also those of the e-platform (数电纸质), 240 × 140 mm with the holes of
 * continuous paper: code and number stand large in the form's print and small in the printer's.
 */
export const drawPaper: Form = (input) => {
  const { invoice, look, random } = input;
  const sheet = new Sheet(216, 140, look, random.pick(['#fff', '#fdfcf6', '#f6f3ea']));
  drawHead(sheet, input);
  drawTaxBody(sheet, invoice, random);
  drawHoles(sheet);
  const copy = `<b style="writing-mode:vertical-rl;left:209.4mm;top:50mm;font-size:2.5mm;color:${look.formColor}">`;
  sheet.over(`${copy}${random.pick(COPIES)}</b>`);
  sheet.over(bureauStamp(93, 6.5, placeName(invoice.region), look.fonts.label));
  if (look.stamp !== 'none') {
    const [x, y] = look.stamp === 'on-amounts' ? [150, 88] : [160, 105];
    sheet.over(companySeal(x, y, invoice.seller, look.fonts.label));
  }
  return [sheet.toHtml(), ...drawGoodsList(input)];
};

function drawHead(sheet: Sheet, { invoice, look, qr, random }: FormInput): void {
  const { code, number, date, checkCode } = invoice.fields;
  const figures = { bold: true, color: look.formColor };
  drawQr(sheet, qr, 11, 4, 18.5);
  sheet.value(code ?? '', { x: 34, y: 10.5, size: 5.4, ...figures });
  sheet.title(invoice.title, { x: 108, y: 7, size: 6.8, align: 'center' });
  sheet.line(76, 16.4, 142, 16.4, 0.3).line(76, 17.5, 142, 17.5, 0.3);
  sheet.label('No', { x: 150, y: 10, size: 5.2 });
  sheet.value(number, { x: 158, y: 8.6, size: 7, room: 31, ...figures });
  sheet.value(code ?? '', { x: 191, y: 10, size: 2.8 });
  sheet.value(number, { x: 191, y: 14.4, size: 2.8 });
  sheet.label(`开票日期${look.colon}`, { x: 158, y: 22.5 });
  sheet.value(dateText(look, date), { x: 174, y: 22.5 });
  if (random.chance(0.5)) sheet.value(invoice.machineNumber, { x: 11, y: 24.3, size: 2.8 });
  if (checkCode === null || invoice.kind.startsWith('digital-paper')) return;
  sheet.value(`校验码 ${checkCodeText(look, checkCode)}`, { x: 34, y: 24.3, size: 3 });
}

function drawHoles(sheet: Sheet): void {
  for (let y = 6; y < 138; y += 12.7) {
    for (const x of [1.2, 211.4]) {
      sheet.ground(
        `<i style="left:${x}mm;top:${y}mm;width:3.6mm;height:3.6mm;border-radius:50%;background:#bbb"></i>`,
      );
    }
  }
}
