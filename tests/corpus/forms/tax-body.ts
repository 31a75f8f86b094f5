import type { ReadItem } from '@/utils/read/reading';
import type { Party } from '../data/parties';
import type { Random } from '../data/random';
import type { CorpusInvoice } from '../kinds/document';
import { Sheet } from '../page/sheet';
import { bracketText, yenText } from '../page/wording';
import type { FormInput } from './form';
import type { Column } from './parts';
import { CELL_TEXT, drawItems, drawTotal, justified, rowsOf } from './parts';

const ROWS = 8;
const NAME_WIDTH = 50;
const LIST_ROWS = 25;
const RULES_X = [59.6, 85.6, 97.3, 117.3, 137.3, 166.4, 178.2];

const COLUMNS: readonly Column[] = [
  { header: '货物或应税劳务、服务名称', x: 9, align: 'left', text: CELL_TEXT.name },
  { header: '规格型号', x: 61, align: 'left', text: CELL_TEXT.specification },
  { header: '单位', x: 91.5, align: 'center', text: CELL_TEXT.unit },
  { header: '数 量', x: 116.5, align: 'right', text: CELL_TEXT.quantity },
  { header: '单 价', x: 136.5, align: 'right', text: CELL_TEXT.unitPrice },
  { header: '金 额', x: 165.6, align: 'right', text: CELL_TEXT.amount },
  { header: '税率', x: 172.3, align: 'center', text: CELL_TEXT.taxRate },
  { header: '税 额', x: 207.8, align: 'right', text: CELL_TEXT.tax },
];

/** The box that 税控 invoices share on paper and screen: buyer on top, seller below the goods. */
export function drawTaxBody(sheet: Sheet, invoice: CorpusInvoice, random: Random): void {
  sheet.frame(8, 29, 200.7, 94.5);
  for (const y of [51, 94.6, 102.6]) sheet.line(8, y, 208.7, y);
  sheet.line(15.5, 29, 15.5, 51).line(15.5, 102.6, 15.5, 123.5);
  const old = random.chance(0.2);
  drawParty(sheet, invoice.buyer, 29, old ? '购货单位' : '购买方');
  drawParty(sheet, invoice.seller, 102.6, old ? '销货单位' : '销售方');
  drawCipher(sheet, invoice.cipher);
  for (const x of RULES_X) sheet.line(x, 51, x, 94.6, 0.2);
  const shown = needsList(invoice) ? [listReference(invoice)] : invoice.items;
  drawItems(sheet, COLUMNS, shown, { headerY: 52, firstY: 56.5, nameWidth: NAME_WIDTH, step: 3.9 });
  drawSums(sheet, invoice);
  drawFoot(sheet, invoice);
}

/** 销货清单 on its own page, when the goods do not fit on the face. */
export function drawGoodsList({ invoice, look }: FormInput): string[] {
  if (!needsList(invoice)) return [];
  const count = Math.ceil(invoice.items.length / LIST_ROWS);
  return Array.from({ length: count }, (_, index) => {
    const sheet = new Sheet(215, 140, look);
    sheet.title('销售货物或者提供应税劳务、服务清单', { x: 107, y: 6, size: 5, align: 'center' });
    sheet.label(`购买方名称${look.colon}${invoice.buyer.name}`, { x: 9, y: 15 });
    sheet.label(`销售方名称${look.colon}${invoice.seller.name}`, { x: 9, y: 20 });
    const { code, number } = invoice.fields;
    sheet.label(`所属增值税发票代码${look.colon}${code ?? ''}  号码${look.colon}${number}`, {
      x: 9,
      y: 25,
    });
    sheet.label(`共 ${count} 页 第 ${index + 1} 页`, { x: 200, y: 25, align: 'right' });
    const lines = invoice.items.slice(index * LIST_ROWS, (index + 1) * LIST_ROWS);
    drawItems(sheet, COLUMNS, lines, { headerY: 31, firstY: 36, nameWidth: NAME_WIDTH, step: 3.6 });
    return sheet.toHtml();
  });
}

function needsList({ items }: CorpusInvoice): boolean {
  return items.reduce((sum, item) => sum + rowsOf(item, NAME_WIDTH), 0) > ROWS;
}

function listReference({ fields, items }: CorpusInvoice): ReadItem {
  const rates = new Set(items.map((item) => item.taxRate));
  return {
    name: '(详见销货清单)',
    specification: null,
    unit: null,
    quantity: null,
    unitPrice: null,
    amount: fields.amountWithoutTax,
    taxRate: rates.size === 1 ? (items[0]?.taxRate ?? null) : null,
    tax: fields.tax,
  };
}

function drawParty(sheet: Sheet, party: Party, top: number, side: string): void {
  const { look } = sheet;
  sheet.column(side, 11.7, top + 2, top + 20);
  const rows = [
    [justified('名称', look, 7), party.name, 3.1],
    [justified('纳税人识别号', look, 7), party.taxId ?? '', 3.6],
    [justified('地址、电话', look, 7), party.addressAndPhone, 2.5],
    [justified('开户行及账号', look, 7), party.bankAndAccount, 2.7],
  ] as const;
  for (const [index, [label, value, size]] of rows.entries()) {
    const y = top + 1.4 + index * 4.9;
    sheet.label(label, { x: 17, y });
    sheet.value(value, { x: 41, y, size, room: 80 });
  }
}

function drawCipher(sheet: Sheet, cipher: readonly string[]): void {
  sheet.line(122.4, 29, 122.4, 51).line(128, 29, 128, 51).column('密码区', 125.2, 31, 49);
  for (const [index, line] of cipher.entries()) {
    sheet.value(line, { x: 129.5, y: 30.2 + index * 4.9, size: 3.3, spacing: 0.14 });
  }
}

function drawSums(sheet: Sheet, { fields, taxFree }: CorpusInvoice): void {
  const { look } = sheet;
  sheet.label('合          计', { x: 34, y: 90.4, align: 'center' });
  sheet.value(yenText(look, fields.amountWithoutTax), { x: 165.6, y: 90.4, align: 'right' });
  sheet.value(yenText(look, taxFree ? null : fields.tax), { x: 207.8, y: 90.4, align: 'right' });
  sheet.label(bracketText(look, '价税合计（大写）'), { x: 34, y: 96.8, align: 'center' });
  sheet.line(59.6, 94.6, 59.6, 102.6);
  sheet.label(bracketText(look, '（小写）'), { x: 162, y: 96.8 });
  drawTotal(sheet, fields.totalWithTax ?? 0, {
    words: { x: 61.5, y: 96.6, size: 3.4 },
    figures: { x: 174, y: 96.6, size: 3.4 },
  });
}

function drawFoot(sheet: Sheet, { remark, people }: CorpusInvoice): void {
  const { colon } = sheet.look;
  sheet.line(122.4, 102.6, 122.4, 123.5).line(128, 102.6, 128, 123.5);
  sheet.column('备注', 125.2, 105, 121);
  sheet.value(remark.join('\n'), { x: 129.5, y: 103.6, size: 2.6, width: 78 });
  const signatures = [
    ['收款人', people.payee, 11],
    ['复核', people.reviewer, 68],
    ['开票人', people.drawer, 111],
  ] as const;
  for (const [label, name, x] of signatures) {
    sheet.label(label + colon, { x, y: 125.6 });
    sheet.value(name, { x: x + label.length * 3.2 + 2.5, y: 125.6 });
  }
  sheet.label('销售方：（章）', { x: 154, y: 125.6 });
}
