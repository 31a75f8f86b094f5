import { describe, expect, it } from 'vitest';
import { readOfd } from '@/utils/read/ofd/read-ofd';
import type { ExtractBoxes } from '@/utils/read/ofd/read-ofd';
import { digitalInvoice, taxControlInvoice } from '@/tests/fixtures/invoice';
import { digitalFace } from '@/tests/fixtures/ofd/face';
import { customDataOf, digitalOfd, taxControlOfd } from '@/tests/fixtures/ofd/invoice-ofd';
import { ofdPackage, zipOf } from '@/tests/fixtures/ofd/package';
import { readContext } from '@/tests/fixtures/read-context';
import { edrmXml } from '@/tests/fixtures/xml/edrm';
import { railwayXbrl, vatXbrl, xbrlXml } from '@/tests/fixtures/xml/xbrl';
import { expectedOf, valuesOf } from '../xml/claims-view';
import { numberReader, nothingFound } from './extractors';

const read = (bytes: Uint8Array, extract: ExtractBoxes = nothingFound) =>
  readOfd(bytes, readContext(), extract);

describe('readOfd: 数电票 without attachments', () => {
  it.each(['plain', 'rooted', 'upper', 'bare'] as const)(
    'reads tags and metadata with the layout %s',
    (layout) => {
      const invoice = digitalInvoice({ kind: 'digital-special' });
      const { carrier, invoices, notInvoice, remarks } = read(digitalOfd(invoice, { layout }));
      expect([carrier, notInvoice, remarks, invoices.length]).toEqual(['ofd', null, [], 1]);
      const [tags, metadata] = invoices[0] ?? [];
      expect(tags && valuesOf(tags)).toEqual(expectedOf(invoice));
      expect(metadata && valuesOf(metadata)).toEqual({
        kind: 'digital-special',
        number: invoice.number,
        date: invoice.date,
        amountWithoutTax: invoice.amountWithoutTax,
        tax: invoice.tax,
        buyerTaxId: invoice.buyer.taxId,
        sellerTaxId: invoice.seller.taxId,
      });
    },
  );

  it('reads texts in CDATA', () => {
    const invoice = digitalInvoice();
    const [sources] = read(digitalOfd(invoice, { cdata: true })).invoices;
    expect(sources?.[0] && valuesOf(sources[0])).toEqual(expectedOf(invoice));
  });

  it('makes a line of the loose columns of tags only where there is one', () => {
    const one = digitalInvoice();
    const [line] = one.items;
    const [tags] = read(digitalOfd(one)).invoices[0] ?? [];
    expect(tags?.items).toMatchObject([{ name: line?.name, amount: line?.amount, tax: 6000 }]);
    const two = digitalInvoice({ items: [...one.items, ...one.items], amountWithoutTax: 200002 });
    expect(read(digitalOfd(two)).invoices[0]?.[0]?.items).toEqual([]);
  });

  it('knows that *** means no tax', () => {
    const free = digitalInvoice({ tax: null, totalWithTax: 100001 });
    const sources = read(digitalOfd(free)).invoices[0] ?? [];
    expect(sources.map(({ taxFree, claims }) => [taxFree, claims.tax])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });
});

describe('readOfd: attached XML', () => {
  it('reads original_invoice.xml, tags that are not well-formed, and metadata', () => {
    const invoice = taxControlInvoice();
    const sources = read(taxControlOfd(invoice)).invoices[0] ?? [];
    expect(sources.map(({ source }) => source)).toEqual(['attachment', 'ofd', 'ofd']);
    const [attached, tags] = sources;
    expect(attached && valuesOf(attached)).toEqual(expectedOf(invoice));
    expect(attached?.items).toEqual(invoice.items);
    expect(tags?.claims.number?.value).toBe(invoice.number);
  });

  it.each([
    ['vat-e-ordinary', vatXbrl(taxControlInvoice())],
    ['railway', railwayXbrl(digitalInvoice({ kind: 'railway' }))],
  ])('reads XBRL of a %s', (kind, xml) => {
    const { invoices } = read(ofdPackage([[]], { attachments: { 'inv_issuer.xml': xml } }));
    expect(invoices[0]?.[0]?.claims.kind?.value).toBe(kind);
  });

  it('finds an attachment that no list names', () => {
    const bytes = zipOf({
      'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
      'Doc_0/Document.xml': '<Document/>',
      'Doc_0/Attachs/original_invoice.xml': edrmXml(taxControlInvoice()),
    });
    expect(read(bytes).invoices).toHaveLength(1);
  });

  it('remarks an attachment that cannot be read, and reads the rest', () => {
    const broken = digitalOfd(digitalInvoice(), { attachments: { 'a.xml': '<eInvoice><a>' } });
    const { invoices, remarks } = read(broken);
    expect(invoices[0]).toHaveLength(2);
    expect(remarks).toEqual([
      { code: 'archive-entry-failed', field: null, detail: { fault: 'truncated' } },
    ]);
    const other = read(digitalOfd(digitalInvoice(), { attachments: { 'a.xml': '<style/>' } }));
    expect(other.remarks).toEqual([]);
  });
});

describe('readOfd: sources against each other', () => {
  it('keeps a contradiction as sources of one invoice', () => {
    const invoice = taxControlInvoice();
    const forged = { ...customDataOf(invoice), 发票号码: '99999999', 合计金额: '9.00' };
    const { invoices } = read(taxControlOfd(invoice, { customData: forged }));
    expect(invoices).toHaveLength(1);
    const numbers = invoices[0]?.map(({ claims }) => claims.number?.value);
    expect(numbers).toEqual(['00000017', '00000017', '99999999']);
  });

  it('adds what the text of the page says, as the last source', () => {
    const invoice = digitalInvoice();
    const { invoices } = read(digitalOfd(invoice), numberReader);
    expect(invoices[0]?.map(({ source }) => source)).toEqual(['ofd', 'ofd', 'text']);
    const bare = read(ofdPackage([digitalFace(invoice)]), numberReader);
    expect(bare.invoices.map((sources) => sources.map(({ source }) => source))).toEqual([['text']]);
  });

  it('takes further pages of the same number for its 清单, and another number for an invoice', () => {
    const [one, two] = [digitalFace(digitalInvoice()), digitalFace(digitalInvoice())];
    const list = read(digitalOfd(digitalInvoice()), numberReader);
    const pages = read(ofdPackage([one, two]), numberReader);
    expect([list.invoices.length, pages.invoices.length]).toEqual([1, 1]);
    const other = digitalFace(digitalInvoice({ number: '25112000000000000025' }));
    const both = read(ofdPackage([one, other]), numberReader).invoices;
    expect(both.map(([source]) => [source?.page, source?.claims.number?.value])).toEqual([
      [0, '25112000000000000017'],
      [1, '25112000000000000025'],
    ]);
  });
});

describe('readOfd: what is no invoice', () => {
  it('names a bank receipt by its XBRL', () => {
    const xml = xbrlXml({ TransactionAmountInFigures: '1.00' }, { taxonomy: 'bker' });
    const { invoices, notInvoice } = read(ofdPackage([[]], { attachments: { 'a.xml': xml } }));
    expect([invoices, notInvoice?.type]).toEqual([[], 'bank-receipt']);
  });

  it('names a paper by its title, or as the extractor does', () => {
    const title = { x: 60, y: 15, size: 6, template: false, tag: null };
    const bytes = ofdPackage([[{ ...title, text: '示例省医疗门诊收费票据（电子）' }]]);
    expect(read(bytes).notInvoice?.type).toBe('fiscal-receipt');
    const named = { type: 'itinerary', name: '行程单' } as const;
    const extract: ExtractBoxes = () => ({ invoices: [], notInvoice: named });
    expect(read(bytes, extract).notInvoice).toEqual(named);
  });

  it('has nothing but a name for a plain document', () => {
    const text = { x: 30, y: 30, size: 3, template: false, tag: null, text: '你好' };
    expect(read(ofdPackage([[text]]))).toEqual({
      carrier: 'ofd',
      invoices: [],
      notInvoice: { type: 'other', name: 'OFD 文档' },
      remarks: [],
    });
  });
});
