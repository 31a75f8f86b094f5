import { describe, expect, it } from 'vitest';
import { doubtsOf, isDoubtful } from '@/components/sidepanel/model/doubt';
import { applyEdits } from '@/components/sidepanel/model/edited-invoice';
import type { PanelFile, PanelInvoice } from '@/components/sidepanel/model/panel-file';
import { buildFiles } from '@/components/sidepanel/model/panel-file';
import { orderOf } from '@/components/sidepanel/model/order';
import { sentFactors } from '@/components/sidepanel/model/sent-factors';
import { VerifyInput } from '@/utils/messaging/schemas';
import { FIELDS, NOTHING_KNOWN, TODAY, invoice, job, readField, record } from './make';

const KEY = FIELDS.number ?? '';

function only(files: readonly PanelFile[]): { file: PanelFile; invoice: PanelInvoice } {
  const [file] = files;
  const [first] = file?.invoices ?? [];
  if (!file || !first) throw new Error('no invoice was built');
  return { file, invoice: first };
}

const standOf = (read: ReturnType<typeof invoice>, known = NOTHING_KNOWN) =>
  only(buildFiles([job([read])], known, TODAY)).invoice.stand;

describe('what a person typed', () => {
  it('holds over what was read, which stays beside it', () => {
    const edited = applyEdits(invoice(), { totalWithTax: 107_00 });
    expect(edited.fields.totalWithTax).toBe(107_00);
    expect(edited.details.totalWithTax).toMatchObject({ source: 'person', confidence: 1 });
    expect(edited.details.totalWithTax?.others).toMatchObject([{ value: 106_00, source: 'ocr' }]);
  });

  it('confirms a value without making it disagree with itself', () => {
    const edited = applyEdits(invoice({}, { number: { confidence: 0.5 } }), { number: KEY });
    expect(edited.details.number).toMatchObject({ agree: ['ocr'], others: [] });
    expect(isDoubtful(edited.details.number)).toBe(false);
  });

  it('clears a field', () => {
    const edited = applyEdits(invoice(), { sellerName: null });
    expect(edited.fields.sellerName).toBeNull();
    expect(edited.details.sellerName).toBeUndefined();
  });
});

describe('doubt', () => {
  it('arises from low confidence or a contradiction that is believed', () => {
    const against = (confidence: number) =>
      readField('a', { others: [{ value: 'b', source: 'qr', confidence, region: null }] });
    expect(isDoubtful(readField('a', { confidence: 0.89 }))).toBe(true);
    expect(isDoubtful(readField('a', { confidence: 0.9 }))).toBe(false);
    expect(isDoubtful(against(0.6))).toBe(true);
    expect(isDoubtful(against(0.3))).toBe(false);
  });

  it('puts what is sent before what is not', () => {
    const read = invoice(
      {},
      { sellerName: { confidence: 0.5 }, totalWithTax: { confidence: 0.8 } },
    );
    expect(doubtsOf(read)).toEqual(['totalWithTax', 'sellerName']);
  });
});

describe('where an invoice stands', () => {
  it('is ready when every factor is read surely, whatever the names are', () => {
    expect(standOf(invoice())).toBe('ready');
    expect(standOf(invoice({}, { sellerName: { confidence: 0.4 } }))).toBe('ready');
  });

  it('wants a look when a factor is unsure, or missing', () => {
    expect(standOf(invoice({}, { number: { confidence: 0.7 } }))).toBe('doubtful');
    expect(standOf(invoice({ date: null }))).toBe('incomplete');
  });

  it('is not asked for on its own day or after five years', () => {
    expect(standOf(invoice({ date: TODAY }))).toBe('not-now');
    expect(standOf(invoice({ date: '2021-11-24' }))).toBe('not-now');
    expect(standOf(invoice({ date: '2021-11-25' }))).toBe('ready');
  });

  it('is known by its record, and being asked by its job', () => {
    const records = new Map([[KEY, record(KEY, 1)]]);
    expect(standOf(invoice(), { records, jobs: new Map() })).toBe('known');
    const jobs = new Map([[KEY, { state: 'queued' as const }]]);
    expect(standOf(invoice(), { records, jobs })).toBe('checking');
  });

  it('is a duplicate only of an earlier file', () => {
    const first = job([invoice()], { name: '先.pdf', order: 1, batch: 'a' });
    const second = job([invoice()], { name: '后.pdf', order: 2, batch: 'b' });
    const [newer, older] = buildFiles([second, first], NOTHING_KNOWN, TODAY);
    expect(older?.invoices[0]?.stand).toBe('ready');
    expect(newer?.invoices[0]).toMatchObject({ stand: 'duplicate', sameAs: '先.pdf' });
  });

  it('becomes ready when a person fills in what is missing', () => {
    const filled = job([invoice({ date: null })], { edits: { 0: { date: '2026-11-20' } } });
    expect(only(buildFiles([filled], NOTHING_KNOWN, TODAY)).invoice.stand).toBe('ready');
  });
});

describe('files', () => {
  it('come newest batch first, each batch in its own order', () => {
    const jobs = [
      job([], { id: 'a1', batch: 'a', order: 1 }),
      job([], { id: 'b1', batch: 'b', order: 5 }),
      job([], { id: 'a2', batch: 'a', order: 2 }),
      job([], { id: 'b2', batch: 'b', order: 6 }),
    ];
    const ids = buildFiles(jobs, NOTHING_KNOWN, TODAY).map((file) => file.job.id);
    expect(ids).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  it('have the total of their invoices, and none where none is read', () => {
    const totals = (read: ReturnType<typeof invoice>[]) =>
      buildFiles([job(read)], NOTHING_KNOWN, TODAY)[0]?.total;
    expect(totals([invoice(), invoice({ totalWithTax: -6_00 })])).toBe(100_00);
    expect(totals([invoice({ totalWithTax: null })])).toBeNull();
    expect(totals([invoice({ totalWithTax: Number.MAX_SAFE_INTEGER }), invoice()])).toBeNull();
  });
});

describe('the order for the desk', () => {
  const build = (fields: Partial<typeof FIELDS>, over = {}) =>
    only(buildFiles([job([invoice(fields)], over)], NOTHING_KNOWN, TODAY));

  it('tells the page, the file and where each value is from', () => {
    const origin = { url: 'https://oa.example.test/claim/7', title: '报销单' };
    const { file, invoice: built } = build({}, { name: '发票.pdf', origin });
    const order = orderOf(built, file);
    expect(order?.page).toEqual({ url: origin.url, title: '发票.pdf' });
    expect(order?.sources['number']).toBe('OCR');
    expect(order?.fields.number).toBe(KEY);
  });

  it('passes the border whatever was read', () => {
    const { file, invoice: built } = build(
      {
        code: '1'.repeat(60),
        checkCode: '9'.repeat(90),
        sellerName: '长'.repeat(5000),
        buyerTaxId: 'X'.repeat(500),
      },
      {
        name: '名'.repeat(900),
        origin: { url: `data:image/png;base64,${'A'.repeat(9000)}`, title: '' },
      },
    );
    const order = orderOf(built, file);
    expect(VerifyInput.safeParse({ orders: [order] }).success).toBe(true);
    expect(order?.fields.sellerName).toBeNull();
  });

  it('leaves out names that only OCR read, and what nobody has looked at', () => {
    const buyerTaxId = '91110108MA0000000Y';
    const read = invoice(
      { buyerName: '上海示例贸易有限公司', buyerTaxId },
      { buyerName: { source: 'text' }, buyerTaxId: { confidence: 0.7 } },
    );
    const order = (edits = {}) => {
      const [file] = buildFiles([job([read], { edits })], NOTHING_KNOWN, TODAY);
      const [built] = file?.invoices ?? [];
      return file && built ? orderOf(built, file)?.fields : null;
    };
    expect(order()).toMatchObject({
      sellerName: null,
      buyerName: '上海示例贸易有限公司',
      buyerTaxId: null,
      totalWithTax: 106_00,
    });
    const confirmed = { sellerName: FIELDS.sellerName, buyerTaxId };
    expect(order({ 0: confirmed })).toMatchObject(confirmed);
  });

  it('is not made while a factor is missing', () => {
    const { file, invoice: built } = build({ totalWithTax: null, tax: null });
    expect(orderOf(built, file)).toBeNull();
  });

  it('names what it sends', () => {
    expect(sentFactors([{ fields: FIELDS }])).toEqual(['number', 'date', 'totalWithTax']);
    expect(sentFactors([{ fields: { ...FIELDS, date: null } }])).toEqual([]);
  });
});
