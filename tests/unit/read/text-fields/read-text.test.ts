import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMoney } from '@/utils/invoice/money';
import { ReadFault } from '@/utils/read/fault';
import { toReading } from '@/utils/read/file/gathered';
import { readText } from '@/utils/read/file/read-text';

const NUMBER = '26112000000012345678';
const read = (text: string) => toReading(readText(new TextEncoder().encode(text))).invoices;

describe('labels with values', () => {
  it.each([
    `发票号码：${NUMBER} 开票日期：2026-03-04 价税合计：¥123.00`,
    `发票号码:${NUMBER}\n开票日期:2026年03月04日\n价税合计(小写) ￥123.00`,
    `发票号码 ${NUMBER} 开票日期 2026/3/4 金额 116.04 税额 6.96 价税合计 123.00`,
    `Invoice No. ${NUMBER}\nDate: 2026-03-04\nTotal: 123.00`,
    `发票号码：${NUMBER.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}\u3000开票日期：２０２６－０３－０４\u3000价税合计：１２３．００`,
  ])('%s', (text) => {
    const [invoice, ...others] = read(text);
    expect(others).toEqual([]);
    expect(invoice?.fields).toMatchObject({
      number: NUMBER,
      date: '2026-03-04',
      totalWithTax: 12_300,
    });
    expect(invoice?.details.number?.confidence).toBeGreaterThan(0.9);
  });

  it('reads a 税控 invoice with its code, check code and net amount', () => {
    const text =
      '增值税电子普通发票 发票代码：011002000111 发票号码：12345678 开票日期：2023年5月4日 校验码：12345 67890 12345 67890 金额：100.00';
    expect(read(text)[0]?.fields).toMatchObject({
      kind: 'vat-e-ordinary',
      code: '011002000111',
      number: '12345678',
      date: '2023-05-04',
      checkCode: '12345678901234567890',
      amountWithoutTax: 10_000,
      totalWithTax: null,
    });
  });
});

describe('values by their shape', () => {
  it('reads rows that were copied out of a table', () => {
    const rows = [
      `1\t${NUMBER}\t北京示例科技有限公司\t2026-03-04\t100.00\t13.00\t113.00`,
      `2\t26112000000076543218\t上海示例贸易有限公司\t2026-03-05\t-50.00\t-3.00\t-53.00`,
    ];
    expect(read(rows.join('\n')).map(({ fields }) => fields)).toMatchObject([
      { number: NUMBER, date: '2026-03-04', amountWithoutTax: 10_000, totalWithTax: 11_300 },
      { number: '26112000000076543218', date: '2026-03-05', tax: -300, totalWithTax: -5_300 },
    ]);
  });

  it('is not sure of what no label names', () => {
    const [invoice] = read(`${NUMBER} 2026-03-04 123.00`);
    expect(invoice?.fields).toMatchObject({ number: NUMBER, totalWithTax: 12_300 });
    expect(invoice?.details.totalWithTax?.confidence).toBeLessThan(0.9);
  });

  it('takes no amount where several do not add up', () => {
    const [invoice] = read(`${NUMBER} 2026-03-04 100.00 50.00 120.00`);
    expect(invoice?.fields).toMatchObject({
      amountWithoutTax: null,
      tax: null,
      totalWithTax: null,
    });
  });
});

describe('other texts', () => {
  it.each(['会议记录', '订单 202603040001 金额 12.00', '', '2611 2000'])(
    'names none: %s',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(() => readText(bytes)).toThrow(ReadFault);
    },
  );

  it('reads the text of a QR code as a scanner gun types it', () => {
    const [invoice] = read(`01,32,,${NUMBER},123.00,20260304,,`);
    expect(invoice?.fields).toMatchObject({ number: NUMBER, totalWithTax: 12_300 });
  });

  it('never throws anything but a fault, and never invents a digit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        try {
          for (const { fields } of read(text)) {
            expect(text.normalize('NFKC')).toContain(fields.number);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ReadFault);
        }
      }),
    );
  });

  it('reads back any labelled amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (fen) => {
        const text = `发票号码：${NUMBER} 价税合计：${plainMoney(fen)}`;
        expect(read(text)[0]?.fields.totalWithTax).toBe(fen);
      }),
    );
  });
});
