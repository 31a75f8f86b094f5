import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractInvoices } from '@/utils/read/boxes/extract-invoices';
import type { TextSource } from '@/utils/read/boxes/page';
import type { PageText } from '@/utils/read/boxes/text-box';
import type { SourceReading } from '@/utils/read/reading';
import { digitalPage } from './layouts/digital';
import { asOcr, misread, tilted } from './layouts/print';
import { paperSpecialPage, rollPage, vehiclePage } from './layouts/special';
import { taxControlPage } from './layouts/tax-control';
import { falseClaims, readOne, valuesOf } from './values';

const TRUTH = valuesOf(readOne(digitalPage()).claims);
const TAX_TRUTH = valuesOf(readOne(taxControlPage()).claims);

describe('OCR lines', () => {
  it.each([
    ['数电票', digitalPage()],
    ['税控', taxControlPage()],
    ['paper', paperSpecialPage()],
    ['机动车', vehiclePage()],
    ['卷票', rollPage()],
  ])('that join labels with values give the same: %s', (_, page) => {
    expect(valuesOf(readOne(asOcr(page), 'ocr').claims)).toEqual(valuesOf(readOne(page).claims));
  });

  it.each([-0.05, -0.03, 0.03, 0.05])('of a page that leans by %d give the same', (slope) => {
    const page = readOne(tilted(asOcr(taxControlPage()), slope), 'ocr');
    expect(valuesOf(page.claims)).toEqual(TAX_TRUTH);
    const digital = readOne(tilted(asOcr(digitalPage()), slope), 'ocr');
    expect(valuesOf(digital.claims)).toEqual(TRUTH);
  });

  it.each([
    ['开票日期：', '开栗日期'],
    ['发票号码：', '发票号码'],
    ['价税合计（大写）', '价税台计（大写'],
    ['¥1060.00', '羊1060.00'],
    ['¥1060.00', 'Y1,060.00'],
    ['¥1000.00', '￥1000. 00'],
    ['¥60.00', '60.00'],
    ['统一社会信用代码/纳税人识别号：', '统一社会信用代码/纳税人识别号'],
    ['2026年03月05日', '2O26年03月05曰'],
    ['26112000000123456780', '2611200OOOO123456780'],
    ['91110108MA01EXMP9M', '9111O1O8MAO1EXMP9M'],
    ['91310115MA1EXAMP37', '91310ll5MA1EXAMP37'],
    ['¥1000.00', '11000.00'],
  ])('with %s read as %s give the same', (from, to) => {
    const page = misread(asOcr(digitalPage(), -1), from, to);
    expect(valuesOf(readOne(page, 'ocr').claims)).toEqual(TRUTH);
  });

  it('put an id right by its check characters, and say that they did', () => {
    const page = misread(digitalPage(), '91110108MA01EXMP9M', '911101D8MA01EXMP9M');
    expect(readOne(page, 'ocr').claims.buyerTaxId).toMatchObject({ value: '91110108MA01EXMP9M' });
    const wrong = misread(digitalPage(), '91110108MA01EXMP9M', '91110108MA07EXMP9M');
    const claim = readOne(wrong, 'ocr').claims.buyerTaxId;
    expect(claim?.confidence).toBeLessThanOrEqual(0.7);
  });

  it('whose word 合计 was lost keep the amounts of its row', () => {
    const page = asOcr(digitalPage());
    const boxes = page.boxes.filter(({ text }) => !/^[合计\s]+$/.test(text));
    expect(boxes.length).toBeLessThan(page.boxes.length);
    const { claims } = readOne({ ...page, boxes }, 'ocr');
    expect(valuesOf(claims)).toEqual(TRUTH);
  });

  it('never fill up a number that lost digits', () => {
    const short = misread(digitalPage(), '26112000000123456780', '2611200000012345678');
    expect(readOne(short, 'ocr').claims.number).toBeUndefined();
  });

  it('never set the point into a figure that lost it', () => {
    const page = misread(digitalPage(), '¥1060.00', '106000');
    expect(readOne(page, 'ocr').claims.totalWithTax).toBeUndefined();
  });

  it('whose title a stamp has cut are known by what is left of it', () => {
    const cut = misread(digitalPage(), '电子发票（增值税专用发票）', '电子发统一增值专用发');
    const { kind } = readOne(cut, 'ocr').claims;
    expect(kind).toMatchObject({ value: 'digital-special' });
    expect(kind?.confidence).toBeLessThan(0.9);
    const gone = misread(digitalPage(), '电子发票（增值税专用发票）', '电子发');
    expect(readOne(gone, 'ocr').claims.kind?.value).toBe('digital');
  });

  it('with an ill-read digit in ids or amounts are never believed', () => {
    const cases = ['91110108MA01EXMP9M', '¥1000.00', '¥60.00', '¥1060.00'];
    const slip = fc.record({
      text: fc.constantFrom(...cases),
      at: fc.nat({ max: 17 }),
      digit: fc.integer({ min: 0, max: 9 }).map(String),
    });
    fc.assert(
      fc.property(slip, ({ text, at, digit }) => {
        const index = at % text.length;
        if (!/\d/.test(text.charAt(index))) return;
        const wrong = text.slice(0, index) + digit + text.slice(index + 1);
        const { claims } = readOne(misread(digitalPage(), text, wrong), 'ocr');
        expect(falseClaims(claims, TRUTH)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('Any boxes', () => {
  const region = fc.record({
    page: fc.constant(0),
    left: fc.double({ min: -1, max: 2 }),
    top: fc.double({ min: -1, max: 2 }),
    width: fc.double({ min: -0.1, max: 1 }),
    height: fc.double({ min: -0.1, max: 1 }),
  });
  const words = fc.constantFrom(
    '名称：',
    '发票号码：26112000000123456780',
    '合计',
    '¥1.00',
    '价税合计（大写）',
    '（小写）',
    '备注',
    '金额 税率 税额',
    '电子发票（普通发票）',
    '\u0000',
    '𠮷㎡ⓧ',
  );
  const box = fc.record({
    text: fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })),
    region,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    vertical: fc.boolean(),
  });

  it('are read without a throw, each claim with a confidence of 0–1', () => {
    const pages = fc.record({
      page: fc.constant(0),
      aspect: fc.double({ min: 0.01, max: 100, noNaN: true }),
      boxes: fc.array(box, { maxLength: 40 }),
    });
    const source = fc.constantFrom('text' as const, 'ocr' as const, 'ofd' as const);
    fc.assert(
      fc.property(pages, source, (page: PageText, from) => {
        for (const { claims } of readAll(page, from)) {
          for (const { confidence } of Object.values(claims)) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('in their thousands on one row are read too', () => {
    const [sample] = digitalPage().boxes;
    if (sample === undefined) throw new Error('No box');
    const boxes = Array.from({ length: 20_000 }, (_, index) => ({
      ...sample,
      text: '名称：发票号码：¥1.00',
      region: { ...sample.region, left: index / 20_000, top: 0.5 },
    }));
    expect(readAll({ page: 0, aspect: 1.5, boxes }, 'text')).toEqual([]);
  });
});

function readAll(page: PageText, source: TextSource): readonly SourceReading[] {
  return extractInvoices(page, source).invoices;
}
