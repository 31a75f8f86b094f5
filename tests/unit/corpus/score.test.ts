import { describe, expect, it } from 'vitest';
import { makeDocuments } from '@/tests/corpus/build';
import { largeCorpus } from '@/tests/corpus/large';
import { compareField } from '@/tests/corpus/score/compare';
import { parseReadLines } from '@/tests/corpus/score/reader-line';
import { score } from '@/tests/corpus/score/score';
import { countBy, formatScore } from '@/tests/corpus/score/table';
import type { Truth, TruthInvoice } from '@/tests/corpus/truth';
import { FIELD_NAMES, truthOf } from '@/tests/corpus/truth';

const INVOICE: TruthInvoice = {
  kind: '电子发票（普通发票）',
  code: null,
  number: '24110000000000000001',
  date: '2024-05-17',
  amountWithoutTax: '1028.30',
  tax: null,
  totalWithTax: '1028.30',
  checkCode: null,
  buyerName: '北京示例科技（集团）有限公司',
  buyerTaxId: '91110101MA00000000',
  sellerName: '示例商店',
  sellerTaxId: null,
  alsoKinds: ['电子发票（通行费）'],
  unscored: [],
};

function truthFor(invoices: TruthInvoice[], file = 'a.pdf'): Truth {
  return {
    file,
    carrier: 'pdf-text',
    group: 'pdf-text',
    invoices,
    notInvoice: invoices.length === 0,
  };
}

function lineFor(invoices: object[], file = 'x/a.pdf'): string {
  return JSON.stringify({
    file,
    carrier: 'pdf-text',
    ms: 3,
    invoices,
    notInvoice: false,
    error: null,
  });
}

describe('compareField', () => {
  it.each([
    ['buyerName', '北京示例科技(集团) 有限公司', 'hit'],
    ['buyerTaxId', '９１110101ma00000000', 'hit'],
    ['amountWithoutTax', '¥1,028.3', 'hit'],
    ['amountWithoutTax', '1028.31', 'wrong'],
    ['date', '2024年05月17日', 'hit'],
    ['kind', '数电票(普通发票)', 'hit'],
    ['kind', '电子发票（通行费）', 'hit'],
    ['kind', '电子发票（增值税专用发票）', 'wrong'],
    ['tax', '0.00', 'invented'],
    ['tax', null, 'absent'],
    ['number', null, 'miss'],
    ['number', '2411000000000000001', 'wrong'],
  ] as const)('%s read as %s is a %s', (name, read, outcome) => {
    expect(compareField(name, INVOICE, read)).toBe(outcome);
  });
});

describe('score', () => {
  it('is full when the reader says the truth of every file of a corpus', () => {
    const truths = largeCorpus('score', 60).map((spec) =>
      truthOf(makeDocuments(spec), { name: spec.name, carrier: 'image', group: 'image' }),
    );
    const lines = parseReadLines(
      truths.map(({ file, invoices }) => lineFor(invoices.toReversed(), file)).join('\n'),
    );
    const marks = score(lines, truths);
    expect(marks.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
    expect(marks.length).toBeGreaterThan(400);
  });

  it('tells wrong values that were given with high confidence from others', () => {
    const fields = { number: { confidence: 0.97 }, buyerName: { confidence: 0.4 } };
    const read = { ...INVOICE, number: '24110000000000000007', buyerName: '北京示列', fields };
    const bad = score(parseReadLines(lineFor([read])), [truthFor([INVOICE])]).filter(
      ({ outcome }) => outcome !== 'hit',
    );
    expect(bad.map(({ name, outcome, sure }) => [name, outcome, sure])).toEqual([
      ['number', 'wrong', true],
      ['buyerName', 'wrong', false],
    ]);
  });

  it('pairs two invoices of a file by their numbers, in any order', () => {
    const other = { ...INVOICE, number: '24110000000000000002', totalWithTax: '5.00' };
    const marks = score(parseReadLines(lineFor([other, INVOICE])), [truthFor([INVOICE, other])]);
    expect(marks.every(({ outcome }) => outcome === 'hit')).toBe(true);
  });

  it('counts a file that was not read as misses, and one invoice too many as invented', () => {
    const [verdict, ...fields] = score([], [truthFor([INVOICE])]);
    expect(verdict).toMatchObject({ name: 'verdict', outcome: 'miss', read: 'not read' });
    expect(new Set(fields.map(({ outcome }) => outcome))).toEqual(new Set(['miss']));
    const extra = score(parseReadLines(lineFor([INVOICE])), [truthFor([])]);
    expect(extra).toEqual([expect.objectContaining({ name: 'verdict', outcome: 'invented' })]);
  });

  it('leaves fields out that the truth does not settle', () => {
    const truth = { ...INVOICE, unscored: [...FIELD_NAMES] };
    expect(score([], [truthFor([truth])])).toHaveLength(1);
  });

  it('refuses lines that are no reading', () => {
    expect(() => parseReadLines('{"file":"a"}')).toThrow();
    expect(() => parseReadLines('Error: no such file')).toThrow();
    expect(parseReadLines('\n \n')).toEqual([]);
  });
});

describe('formatScore', () => {
  it('prints a row for each group and field, the sums, and each failure', () => {
    const marks = score(parseReadLines(lineFor([{ ...INVOICE, tax: '0.00', date: null }])), [
      truthFor([INVOICE]),
    ]);
    const text = formatScore(marks);
    expect(text).toMatch(/^pdf-text +8 +1 +0 +1 +0 +80\.0$/m);
    expect(text).toMatch(/^all +8 +1 +0 +1 +0 +80\.0$/m);
    expect(text).toMatch(/^miss +date +a\.pdf: 2024-05-17 ← —$/m);
    expect(text).toMatch(/^invented +tax +a\.pdf: — ← 0\.00$/m);
    expect(countBy(marks, ({ name }) => name).get('number')).toMatchObject({ hit: 1, miss: 0 });
  });
});
