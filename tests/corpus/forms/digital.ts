import type { ReadItem } from '@/utils/read/reading';
import { placeName } from '../data/parties';
import type { CorpusInvoice } from '../kinds/document';
import { Sheet } from '../page/sheet';
import { bureauStamp } from '../page/stamp';
import { bracketText, dateText, yenText } from '../page/wording';
import type { Form, FormInput } from './form';
import type { Column } from './parts';
import { CELL_TEXT, drawItems, drawQr, drawTotal, rowsOf } from './parts';
import { tollColumns } from './toll-columns';

const ROWS = 8;
const NAME_WIDTH = 36;

/**
 * 数电票 (专票, 普票, 通行费), 210 × 140 mm: buyer left, seller right, one box of goods, 价税合计, 备注.
 * More lines than fit go on over pages with 小计; 合计 stands on the last.
 */
export const drawDigital: Form = (input) => {
  const pages = paginate(input.invoice.items);
  return pages.map((lines, index) => drawPage(input, lines, index + 1, pages.length));
};

/** Fills each page up to its rows; a name that wraps takes more than one. */
function paginate(items: readonly ReadItem[]): ReadItem[][] {
  const pages: ReadItem[][] = [];
  let left = 0;
  for (const item of items) {
    const rows = rowsOf(item, NAME_WIDTH);
    if (rows > left) {
      pages.push([]);
      left = ROWS;
    }
    pages.at(-1)?.push(item);
    left -= rows;
  }
  return pages;
}

function drawPage(
  input: FormInput,
  lines: readonly ReadItem[],
  page: number,
  pages: number,
): string {
  const { invoice, look } = input;
  const sheet = new Sheet(210, 140, look);
  drawHead(sheet, input);
  drawParties(sheet, invoice);
  sheet.line(4.4, 51.6, 205.6, 51.6);
  const columns = invoice.kind === 'digital-toll' ? tollColumns(input.random) : COLUMNS;
  drawItems(sheet, columns, lines, { headerY: 53, firstY: 57.5, nameWidth: NAME_WIDTH, step: 3.7 });
  if (pages > 1) sheet.label(`共${pages}页 第${page}页`, { x: 205, y: 25, align: 'right' });
  if (page === pages) drawSums(sheet, invoice);
  else drawSubtotal(sheet, lines);
  drawFoot(sheet, input);
  return sheet.toHtml();
}

const COLUMNS: readonly Column[] = [
  { header: '项目名称', x: 5, align: 'left', text: CELL_TEXT.name },
  { header: '规格型号', x: 42, align: 'left', text: CELL_TEXT.specification },
  { header: '单 位', x: 71, align: 'center', text: CELL_TEXT.unit },
  { header: '数 量', x: 102, align: 'right', text: CELL_TEXT.quantity },
  { header: '单 价', x: 127, align: 'right', text: CELL_TEXT.unitPrice },
  { header: '金 额', x: 152, align: 'right', text: CELL_TEXT.amount },
  { header: '税率/征收率', x: 166, align: 'center', text: CELL_TEXT.taxRate },
  { header: '税 额', x: 205, align: 'right', text: CELL_TEXT.tax },
];

function drawHead(sheet: Sheet, { invoice, look, qr }: FormInput): void {
  drawQr(sheet, qr, 6.5, 6, 20);
  const x = 105;
  sheet.title(bracketText(look, invoice.title), { x, y: 8.5, size: 6.4, align: 'center' });
  sheet.line(65, 17.2, 145, 17.2, 0.3).line(65, 18.4, 145, 18.4, 0.3);
  if (look.stamp !== 'none') {
    sheet.over(bureauStamp(90, 7.5, placeName(invoice.region), look.fonts.label));
  }
  const left = 154;
  sheet.label(`发票号码${look.colon}`, { x: left, y: 11.5, size: 3.1 });
  sheet.value(invoice.fields.number, { x: left + 16, y: 11.6, size: 3 });
  sheet.label(`开票日期${look.colon}`, { x: left, y: 17.8, size: 3.1 });
  sheet.value(dateText(look, invoice.fields.date), { x: left + 16, y: 17.9, size: 3 });
}

function drawParties(sheet: Sheet, { buyer, seller }: CorpusInvoice): void {
  sheet.frame(4.4, 30, 201.2, 93);
  sheet.line(10.6, 30, 10.6, 51.6).line(105, 30, 105, 51.6).line(111, 30, 111, 51.6);
  sheet.column('购买方信息', 7.5, 31, 51).column('销售方信息', 108, 31, 51);
  for (const [party, x] of [
    [buyer, 11.5],
    [seller, 112],
  ] as const) {
    const { colon } = sheet.look;
    sheet.label(`名称${colon}`, { x, y: 34 });
    sheet.value(party.name, { x: x + 9.5, y: 34, size: 3.1, width: 80 });
    sheet.label(`统一社会信用代码/纳税人识别号${colon}`, { x, y: 44 });
    sheet.value(party.taxId ?? '', { x: x + 46, y: 43.8, size: 3.5, spacing: 0.05 });
  }
}

function drawSums(sheet: Sheet, { fields, taxFree }: CorpusInvoice): void {
  const { look } = sheet;
  sheet.label('合        计', { x: 22, y: 91.2, align: 'center' });
  sheet.value(yenText(look, fields.amountWithoutTax), { x: 152, y: 91.2, align: 'right' });
  sheet.value(yenText(look, taxFree ? null : fields.tax), { x: 205, y: 91.2, align: 'right' });
  sheet.line(4.4, 95.5, 205.6, 95.5).line(4.4, 103.3, 205.6, 103.3).line(57, 95.5, 57, 103.3);
  sheet.label(bracketText(look, '价税合计（大写）'), { x: 30, y: 97.4, align: 'center' });
  sheet.label(bracketText(look, '（小写）'), { x: 144, y: 97.4 });
  drawTotal(sheet, fields.totalWithTax ?? 0, {
    words: { x: 59, y: 97.2, size: 3.3 },
    figures: { x: 156, y: 97.2, size: 3.4 },
  });
}

function drawSubtotal(sheet: Sheet, lines: readonly ReadItem[]): void {
  const sum = (part: 'amount' | 'tax') =>
    lines.reduce((total, line) => total + (line[part] ?? 0), 0);
  sheet.label('小        计', { x: 22, y: 91.2, align: 'center' });
  sheet.value(yenText(sheet.look, sum('amount')), { x: 152, y: 91.2, align: 'right' });
  sheet.value(yenText(sheet.look, sum('tax')), { x: 205, y: 91.2, align: 'right' });
  sheet.line(4.4, 103.3, 205.6, 103.3);
}

function drawFoot(sheet: Sheet, { invoice, look, random }: FormInput): void {
  sheet.line(10.6, 103.3, 10.6, 123).column('备注', 7.5, 105, 121);
  const remark = invoice.remark.join('\n');
  sheet.value(remark, { x: 12, y: 104, size: 2.7, width: 190 });
  sheet.label(`开票人${look.colon}`, { x: 20, y: 129 });
  sheet.value(invoice.people.drawer, { x: 31.5, y: 129 });
  if (!look.downloadCount) return;
  const turn = 'writing-mode:vertical-rl;left:206.4mm;top:36mm;color:#999;font-size:2.6mm';
  sheet.over(`<b style="${turn}">下载次数${look.colon}${random.int(1, 4)}</b>`);
}
