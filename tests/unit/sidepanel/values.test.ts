import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithAnswer } from '@/components/sidepanel/model/comparison';
import { cropOf } from '@/components/sidepanel/model/crop';
import { markStretches } from '@/components/sidepanel/model/difference';
import { offlineChecks } from '@/components/sidepanel/model/checks';
import { buildFiles } from '@/components/sidepanel/model/panel-file';
import { parseEdit } from '@/components/sidepanel/model/parse-edit';
import { typedValue } from '@/components/sidepanel/card/value-text';
import type { FieldName } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import { FIELDS, NOTHING_KNOWN, TODAY, invoice, job } from './make';

describe('typing a value', () => {
  it('accepts what the field can hold, as people write it', () => {
    expect(parseEdit('totalWithTax', '¥1,234.50')).toEqual({
      ok: true,
      edits: { totalWithTax: 123_450 },
    });
    expect(parseEdit('date', '2026年11月2日')).toEqual({ ok: true, edits: { date: '2026-11-02' } });
    expect(parseEdit('number', ' 2611 2000 0000 0000 0017 ')).toEqual({
      ok: true,
      edits: { number: '26112000000000000017' },
    });
    expect(parseEdit('sellerName', '')).toEqual({ ok: true, edits: { sellerName: null } });
  });

  it.each<[FieldName, string]>([
    ['totalWithTax', '12.345'],
    ['date', '2026-02-30'],
    ['number', '123'],
    ['number', '2.6112E+19'],
    ['code', '12345'],
    ['checkCode', '校验'],
    ['sellerTaxId', '短'],
    ['kind', '假票'],
  ])('refuses a %s of %s with a reason', (field, text) => {
    expect(parseEdit(field, text)).toMatchObject({ ok: false });
  });

  it('keeps every amount through showing and typing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) => {
        expect(parseEdit('tax', typedValue(fen))).toEqual({ ok: true, edits: { tax: fen } });
      }),
    );
  });

  it('never throws, and never saves under another field', () => {
    const fields = Object.keys(EMPTY_FIELDS) as FieldName[];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ maxLength: 500 }), (field, text) => {
        const parsed = parseEdit(field, text);
        if (parsed.ok) expect(Object.keys(parsed.edits)).toEqual([field]);
      }),
    );
  });
});

describe('marking where two readings differ', () => {
  it('marks single characters of numbers of one length', () => {
    expect(markStretches('7208', '7268')).toEqual([
      { text: '72', differs: false },
      { text: '0', differs: true },
      { text: '8', differs: false },
    ]);
  });

  it('marks the stretch between common ends otherwise', () => {
    const marked = markStretches('北京示例科技公司', '北京示范公司').filter(
      ({ differs }) => differs,
    );
    expect(marked).toEqual([{ text: '例科技', differs: true }]);
  });

  it('loses no character, and marks none between equal texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(
          markStretches(a, b)
            .map(({ text }) => text)
            .join(''),
        ).toBe(a);
        expect(markStretches(a, a).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});

describe('a cut-out of the page', () => {
  it('holds the whole region and stays on the page', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, (left, top, w, h) => {
        const region = { page: 0, left, top, width: w * (1 - left), height: h * (1 - top) };
        const page = { width: 1400, height: 900 };
        const box = cropOf(region, page, 8);
        expect(box.left).toBeGreaterThanOrEqual(-1e-6);
        expect(box.left + box.width).toBeLessThanOrEqual(page.width + 1e-6);
        expect(box.left).toBeLessThanOrEqual(left * page.width + 1e-6);
        expect(box.left + box.width).toBeGreaterThanOrEqual(
          (left + region.width) * page.width - 1e-6,
        );
        expect(box.top + box.height).toBeGreaterThanOrEqual(
          (top + region.height) * page.height - 1e-6,
        );
        expect(box.width).toBeGreaterThan(0);
        expect(box.height).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the file beside the answer', () => {
  it('compares what both state, and only that', () => {
    const theirs = {
      ...FIELDS,
      sellerName: '北京示例科技（集团）有限公司',
      tax: null,
      checkCode: '123456',
    };
    const compared = compareWithAnswer(FIELDS, theirs);
    const same = Object.fromEntries(compared.map(({ field, same }) => [field, same]));
    expect(same).toMatchObject({
      sellerName: false,
      totalWithTax: true,
      tax: null,
      checkCode: null,
    });
    expect(same).not.toHaveProperty('buyerName');
  });

  it('does not call width, blanks or a shortened 校验码 a difference', () => {
    const ours = { ...FIELDS, sellerName: '示例（北京） 公司', checkCode: '654321' };
    const theirs = { ...FIELDS, sellerName: '示例(北京)公司', checkCode: '12345678901234654321' };
    expect(compareWithAnswer(ours, theirs).some(({ same }) => same === false)).toBe(false);
  });
});

describe('the free checks', () => {
  const checks = (read: ReturnType<typeof invoice>) => {
    const built = buildFiles([job([read])], NOTHING_KNOWN, TODAY)[0]?.invoices[0];
    if (!built) throw new Error('no invoice was built');
    return Object.fromEntries(offlineChecks(built).map(({ name, passes }) => [name[0], passes]));
  };

  it('tell sums that hold, that differ, and that cannot be told', () => {
    expect(checks(invoice())['金额']).toBe(true);
    expect(checks(invoice({ tax: 5_00 }))['金额']).toBe(false);
    expect(checks(invoice({ tax: null }))['金额']).toBeNull();
  });

  it('tell of words only when they differ, and of a QR that could not be read', () => {
    expect(checks(invoice())).not.toHaveProperty('大写');
    const remark = (code: 'words-differ' | 'qr-unreadable') => ({ code, field: null, detail: {} });
    const read = invoice({}, {}, { remarks: [remark('words-differ'), remark('qr-unreadable')] });
    expect(checks(read)).toMatchObject({ 大写: false, 二维码: null });
  });

  it('hold the QR code against the face', () => {
    expect(checks(invoice({}, { number: { agree: ['qr'] } }))['二维码']).toBe(true);
    const other = { value: '1', source: 'qr', confidence: 0.95, region: null } as const;
    expect(checks(invoice({}, { number: { others: [other] } }))['二维码']).toBe(false);
  });

  it('look at check characters of tax ids', () => {
    expect(checks(invoice({ sellerTaxId: '91110105MA0C4D7U5X' }))).toHaveProperty('税号');
    expect(checks(invoice({ sellerTaxId: '911101050000000000' }))['税号']).toBe(false);
  });
});
