import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractInvoices } from '@/utils/read/boxes/extract-invoices';
import { paperPage, sealOf } from './layouts/paper';
import { asOcr, misread, pageOf } from './layouts/print';
import { falseClaims, readOne, valuesOf } from './values';

const TRUTH = {
  kind: 'vat-special',
  code: '1100232130',
  number: '10000016',
  date: '2023-06-09',
  amountWithoutTax: 100_000,
  tax: 6_000,
  totalWithTax: 106_000,
  buyerName: '北京示例科技有限公司',
  buyerTaxId: '91110108MA01EXMP9M',
  sellerName: '上海示例贸易（集团）有限公司',
  sellerTaxId: '91310115MA1EXAMP37',
};
const SELLER = TRUTH.sellerName;

describe('paper forms', () => {
  it('tell code and number without labels, and values lower than their labels', () => {
    expect(valuesOf(readOne(paperPage()).claims)).toEqual(TRUTH);
  });

  it('of the e-platform have the number of their 数电票 in the 密码区', () => {
    const page = paperPage([60.3, 24.2, '2 3 1 1 2 0 0 0 0 0 0 1 2 3 4 5 6 7 8 0']);
    expect(valuesOf(readOne(page).claims)).toEqual({ ...TRUTH, kind: 'digital-paper-special' });
  });

  it('read alike where print is letter-spaced', () => {
    const spread = (text: string) => Array.from(text).join(' ');
    let page = paperPage();
    for (const text of [TRUTH.buyerName, '￥1000.00', '￥1060.00', TRUTH.buyerTaxId]) {
      page = misread(page, text, spread(text));
    }
    expect(valuesOf(readOne(page).claims)).toEqual(TRUTH);
  });

  it('do not take the number of the machine for a code that was not read', () => {
    const page = misread(paperPage(), '1100232130', '11OO2321');
    expect(readOne(page).claims.code?.value).not.toBe(TRUTH.code);
    expect(falseClaims(readOne(page).claims, TRUTH)).toEqual([]);
  });

  it('have no number where № and the small copy are gone', () => {
    const page = misread(misread(paperPage(), 'No', '口'), '10000016', '1000001');
    const { invoices } = extractInvoices(page, 'text');
    expect(invoices.map(({ claims }) => claims.number)).toEqual([undefined]);
  });
});

describe('seals in a text layer', () => {
  it.each([
    ['over the name of the seller', 0.36, 0.83],
    ['over the total', 0.84, 0.78],
    ['over nothing', 0.85, 0.86],
  ])('change nothing: %s', (_, x, y) => {
    const page = paperPage();
    const seal = sealOf(x, y, SELLER, [TRUTH.sellerTaxId, '发票专用章']);
    const { claims } = readOne({ ...page, boxes: [...page.boxes, ...seal] });
    expect(valuesOf(claims)).toEqual(TRUTH);
  });

  it('never make a wrong value sure, wherever they stand', () => {
    const page = paperPage();
    const place = fc.tuple(fc.double({ min: 0.1, max: 0.9 }), fc.double({ min: 0.1, max: 0.9 }));
    fc.assert(
      fc.property(place, ([x, y]) => {
        const boxes = [...page.boxes, ...sealOf(x, y, SELLER, ['发票专用章'])];
        const { invoices } = extractInvoices({ ...page, boxes }, 'text');
        expect(invoices.flatMap(({ claims }) => falseClaims(claims, TRUTH))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are no reason to drop letters that stand in rows or columns', () => {
    const letters = (x: number, y: number, text: string) =>
      Array.from(text, (letter, index) => [x + index * 1.5, y, letter] as const);
    const page = misread(paperPage(), TRUTH.buyerName, ' ');
    const apart = pageOf(letters(19.4, 24.2, TRUTH.buyerName), page.aspect);
    const { claims } = readOne({ ...page, boxes: [...page.boxes, ...apart.boxes] });
    expect(claims.buyerName).toMatchObject({ value: TRUTH.buyerName });
  });

  it('whose letters are mixed into a name leave it in doubt', () => {
    const page = paperPage();
    const over = pageOf([[21.2, 76.8, '章 印']], page.aspect);
    const { claims } = readOne({ ...page, boxes: [...page.boxes, ...over.boxes] });
    expect(claims.sellerName?.confidence).toBeLessThan(0.9);
  });
});

describe('OCR of paper forms', () => {
  it.each([
    ['￥1060.00', '￥106'],
    ['壹仟零陆拾圆整', '壹仟零陆拾圆参角'],
    ['91310115MA1EXAMP37', '1310115MA1EXAMP37'],
    ['91310115MA1EXAMP37', '913101l5MA1EXAMP3'],
  ])('with %s read as %s believes nothing wrong', (from, to) => {
    const { claims } = readOne(misread(asOcr(paperPage()), from, to), 'ocr');
    expect(falseClaims(claims, TRUTH)).toEqual([]);
  });

  it.each([
    ['91310115MA1EXAMP37', '991310115MA1EXAMP37', 'sellerTaxId'],
    ['北京示例科技有限公司', '1北京示例科技有限公司', 'buyerName'],
    ['北京增值税专用发票', '北京增值税专用发票No10000016', 'kind'],
  ] as const)('with %s read as %s gives the same', (from, to, field) => {
    const { claims } = readOne(misread(asOcr(paperPage()), from, to), 'ocr');
    expect(claims[field]?.value).toBe(TRUTH[field]);
  });
});
