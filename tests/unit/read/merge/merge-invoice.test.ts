import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChineseAmount } from '@/utils/invoice/chinese-amount';
import type { InvoiceFields } from '@/utils/invoice/fields';
import { usccCheckChar } from '@/utils/invoice/tax-id';
import { mergeInvoice } from '@/utils/read/merge/merge-invoice';
import type { ReadItem } from '@/utils/read/reading';
import { source } from './sources';

const NUMBER = '26112000000012345678';

describe('one field, several sources', () => {
  it('takes structured data before the text layer, and keeps what differs', () => {
    const xml = source('xml', { sellerName: '北京示例科技有限公司' });
    const text = source('text', { sellerName: '北京示例料技有限公司' });
    const { fields, details, remarks } = mergeInvoice([text, xml]);
    expect(fields.sellerName).toBe('北京示例科技有限公司');
    expect(details.sellerName?.source).toBe('xml');
    expect(details.sellerName?.others).toMatchObject([
      { source: 'text', value: '北京示例料技有限公司' },
    ]);
    expect(remarks).toContainEqual({ code: 'sources-differ', field: 'sellerName', detail: {} });
  });

  it('is surer where sources agree than either is alone', () => {
    const qr = source('qr', { number: NUMBER }, { confidence: 0.95 });
    const ocr = source('ocr', { number: NUMBER }, { confidence: 0.8 });
    const both = mergeInvoice([qr, ocr]).details.number;
    expect(both?.agree).toEqual(['ocr']);
    for (const one of [qr, ocr]) {
      const alone = mergeInvoice([one]).details.number?.confidence ?? 1;
      expect(both?.confidence).toBeGreaterThan(alone);
    }
  });

  it('is less sure where they differ', () => {
    const qr = source('qr', { number: NUMBER });
    const other = source('ocr', { number: NUMBER.replace('8', '3') }, { confidence: 0.9 });
    const alone = mergeInvoice([qr]).details.number?.confidence ?? 0;
    const disputed = mergeInvoice([qr, other]).details.number;
    expect(disputed?.value).toBe(NUMBER);
    expect(disputed?.confidence).toBeLessThan(alone);
  });

  it('takes names that differ only in width and brackets for the same', () => {
    const xml = source('xml', { buyerName: '示例（北京）有限公司' });
    const ocr = source('ocr', { buyerName: '示例(北京)有限公司' });
    const { details } = mergeInvoice([xml, ocr]);
    expect(details.buyerName).toMatchObject({ agree: ['ocr'], others: [] });
  });

  it('takes the title over the QR where the QR names the broader kind', () => {
    const qr = source('qr', { kind: 'digital-ordinary' });
    const text = source('text', { kind: 'railway' });
    expect(mergeInvoice([qr, text]).fields.kind).toBe('railway');
  });

  it('keeps the whole 校验码 where another source knows its end', () => {
    const whole = source('text', { checkCode: '12345678901234567890' });
    const end = source('xml', { checkCode: '567890' });
    expect(mergeInvoice([end, whole]).fields.checkCode).toBe('12345678901234567890');
  });

  it('tells the kind by code and number where nothing names it, and is not sure of it', () => {
    const { fields, details } = mergeInvoice([source('ocr', { number: NUMBER })]);
    expect(fields.kind).toBe('digital');
    expect(details.kind).toMatchObject({ source: 'computed', confidence: 0.8 });
  });
});

describe('the three amounts', () => {
  const face = { amountWithoutTax: 10_000, tax: 1_300, totalWithTax: 11_300 };

  it.each([
    ['totalWithTax', 11_300],
    ['tax', 1_300],
    ['amountWithoutTax', 10_000],
  ] as const)('computes a missing %s', (missing, value) => {
    const stated = Object.entries(face).filter(([name]) => name !== missing);
    const { fields, details } = mergeInvoice([source('ofd', Object.fromEntries(stated))]);
    expect(fields[missing]).toBe(value);
    expect(details[missing]?.source).toBe('computed');
  });

  it('leaves a tax of *** unstated, which is not zero', () => {
    const { fields } = mergeInvoice([
      source('xml', { amountWithoutTax: 10_000 }, { taxFree: true }),
    ]);
    expect(fields).toMatchObject({ amountWithoutTax: 10_000, tax: null, totalWithTax: 10_000 });
  });

  it('never computes a tax of zero from two equal amounts', () => {
    const stated = { amountWithoutTax: 10_000, totalWithTax: 10_000 };
    expect(mergeInvoice([source('text', stated)]).fields.tax).toBeNull();
  });

  it('lets the sum choose between two readings, and says so', () => {
    const ocr = source('ocr', { ...face, tax: 1_800 }, { confidence: 0.95 });
    const text = source('text', { tax: 1_300 }, { confidence: 0.5 });
    const { fields, details, remarks } = mergeInvoice([ocr, text]);
    expect(fields.tax).toBe(1_300);
    expect(details.tax?.confidence).toBeLessThan(0.9);
    expect(details.tax?.others.map(({ value }) => value)).toContain(1_800);
    expect(remarks).toContainEqual({ code: 'chosen-by-check', field: 'tax', detail: {} });
  });

  it('believes 大写 that fits the sum before figures that do not, and shows both', () => {
    const read = { ...face, totalWithTax: 71_300 };
    const totalInWords = '壹佰壹拾叁圆整';
    const { fields, details, remarks } = mergeInvoice([source('ocr', read, { totalInWords })]);
    expect(fields.totalWithTax).toBe(11_300);
    expect(details.totalWithTax?.confidence).toBeLessThan(0.9);
    expect(details.totalWithTax?.others.map(({ value }) => value)).toContain(71_300);
    expect(remarks).toContainEqual({ code: 'chosen-by-check', field: 'totalWithTax', detail: {} });
  });

  it('says that the face does not add up where no reading does, and doubts OCR', () => {
    const { details, remarks } = mergeInvoice([source('ocr', { ...face, tax: 1_200 })]);
    expect(remarks.map(({ code }) => code)).toContain('sum-differs');
    expect(details.tax?.confidence).toBeLessThanOrEqual(0.6);
  });

  it('tells words that differ from the figures', () => {
    const xml = source('xml', face, { totalInWords: '壹佰壹拾肆圆整' });
    const { fields, remarks } = mergeInvoice([xml]);
    expect(fields.totalWithTax).toBe(11_300);
    expect(remarks.map(({ code }) => code)).toContain('words-differ');
  });

  it('is content with any face that adds up, red ones too', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (amountWithoutTax, tax) => {
        const totalWithTax = amountWithoutTax + tax;
        const totalInWords = toChineseAmount(totalWithTax);
        const stated = { amountWithoutTax, tax, totalWithTax };
        const merged = mergeInvoice([source('text', stated, { totalInWords })]);
        expect(merged.fields).toMatchObject(stated);
        expect(merged.remarks).toEqual([]);
      }),
    );
  });
});

describe('checks', () => {
  it('believes OCR of a tax id whose check character fits, and doubts one that does not', () => {
    const first = '91110108MA0000000';
    const fits = first + (usccCheckChar(first) ?? '');
    const misread = fits.replace('108', '103');
    const judge = (sellerTaxId: string) =>
      mergeInvoice([source('ocr', { sellerTaxId }, { confidence: 0.92 })]);
    expect(judge(fits).details.sellerTaxId?.confidence).toBeGreaterThan(0.95);
    expect(judge(misread).details.sellerTaxId?.confidence).toBeLessThan(0.8);
    expect(judge(misread).remarks).toContainEqual({
      code: 'tax-id-check',
      field: 'sellerTaxId',
      detail: {},
    });
  });

  it('looks at year and region inside a 20-digit number', () => {
    const odd: Partial<InvoiceFields> = { number: '21992000000012345678', date: '2026-03-01' };
    const codes = mergeInvoice([source('text', odd)]).remarks.map(({ code }) => code);
    expect(codes).toContain('number-check');
    const january = { number: '25112000000012345678', date: '2026-01-01' };
    expect(mergeInvoice([source('text', january)]).remarks).toEqual([]);
  });

  it('tells lines that do not add up', () => {
    const line = (amount: number | null): ReadItem => ({
      name: '*服务*示例',
      specification: null,
      unit: null,
      quantity: null,
      unitPrice: null,
      amount,
      taxRate: null,
      tax: null,
    });
    const stated = { amountWithoutTax: 300 };
    const codes = (items: ReadItem[]) =>
      mergeInvoice([source('xml', stated, { items })]).remarks.map(({ code }) => code);
    expect(codes([line(100), line(150)])).toEqual(['items-differ']);
    expect(codes([line(100), line(200)])).toEqual([]);
    expect(codes([line(100), line(null)])).toEqual([]); // a line without amount proves nothing
  });
});
