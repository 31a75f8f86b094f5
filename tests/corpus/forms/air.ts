import type { Money } from '@/utils/invoice/money';
import { plainMoney } from '@/utils/invoice/money';
import { makeIdCard, makePersonName, placeName } from '../data/parties';
import type { Random } from '../data/random';
import { drawGrid } from '../page/grid';
import { Sheet } from '../page/sheet';
import { bureauStamp } from '../page/stamp';
import { bracketText, dateText } from '../page/wording';
import type { Form, FormInput } from './form';
import { drawPair, drawQr } from './parts';

/** 电子发票（航空运输电子客票行程单）: fares and taxes in one row; 合计 is the 价税合计. */
export const drawAir: Form = (input) => {
  const { invoice, look, random } = input;
  const sheet = new Sheet(230, 120, look);
  const title = bracketText(look, '电子发票（航空运输电子客票行程单）');
  sheet.title(title, { x: 115, y: 7, size: 6, align: 'center' });
  sheet.over(bureauStamp(100, 5, placeName(invoice.region), look.fonts.label));
  drawPair(sheet, '发票号码', invoice.fields.number, 168, 14, 17);
  drawPair(sheet, '国内国际标识', '国内', 168, 20, 24);
  drawPair(sheet, '发票状态', '正常', 12, 20, 17);
  const bottom = drawTable(sheet, input);
  drawPair(sheet, '开票日期', dateText(look, invoice.fields.date), 150, bottom + 14, 17);
  drawPair(sheet, '填开单位', invoice.seller.name, 12, bottom + 14, 17);
  drawPair(sheet, '购买方名称', invoice.buyer.name, 12, bottom + 3, 20);
  drawPair(sheet, '统一社会信用代码/纳税人识别号', invoice.buyer.taxId, 100, bottom + 3, 48);
  drawPair(sheet, '销售网点代号', `SL${random.digits(6)}`, 12, bottom + 8.5, 24);
  drawPair(sheet, '验证码', random.digits(4), 100, bottom + 8.5, 13);
  drawQr(sheet, input.qr, 205, bottom - 26, 18);
  return [sheet.toHtml()];
};

function drawTable(sheet: Sheet, { invoice, random }: FormInput): number {
  const cells = (texts: readonly string[]) => texts.map((label) => ({ label, share: 1 }));
  const values = (texts: readonly string[]) => texts.map((value) => ({ value, share: 1 }));
  const passenger = drawGrid(
    sheet,
    [
      cells(['旅客姓名', '有效身份证件号码', '签注']),
      values([makePersonName(random), makeIdCard(random), '不得签转改退']),
    ],
    { x: 10, y: 26, width: 190, step: 6 },
  );
  const flight = drawGrid(
    sheet,
    [
      cells(['承运人', '航班号', '座位等级', '日期', '时间', '客票级别/类别', '免费行李']),
      values([
        '示例航空',
        `SL${random.digits(4)}`,
        'Y',
        invoice.fields.date,
        '08:35',
        'YBIG',
        '20K',
      ]),
      values(['VOID', 'VOID', '', '', '', '', '']),
    ],
    { x: 10, y: passenger, width: 190, step: 6 },
  );
  const amounts = splitFare(random, invoice.fields);
  return drawGrid(
    sheet,
    [
      cells(['票价', '燃油附加费', '增值税税率', '增值税税额', '民航发展基金', '其他税费', '合计']),
      values(amounts.map((part) => (typeof part === 'string' ? part : `CNY ${plainMoney(part)}`))),
    ],
    { x: 10, y: flight, width: 190, step: 7 },
  );
}

/** 票价 and 燃油附加费 without tax, rate, tax, 基金, others, total: they add up to the total. */
function splitFare(
  random: Random,
  fields: { amountWithoutTax: Money | null; tax: Money | null; totalWithTax: Money | null },
): Array<Money | string> {
  const net = fields.amountWithoutTax ?? 0;
  const fuel = Math.round((net * random.int(0, 12)) / 100);
  const fund = Math.min(5000, net - fuel);
  return [net - fuel - fund, fuel, '9%', fields.tax ?? 0, fund, 0, fields.totalWithTax ?? 0];
}
