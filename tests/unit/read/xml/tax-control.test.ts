import { describe, expect, it } from 'vitest';
import { readXml } from '@/utils/read/xml/read-xml';
import { digitalInvoice, taxControlInvoice } from '@/tests/fixtures/invoice';
import { readContext } from '@/tests/fixtures/read-context';
import { edrmXml } from '@/tests/fixtures/xml/edrm';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { vatXbrl } from '@/tests/fixtures/xml/xbrl';
import { expectedOf, extra, onlySource, valuesOf } from './claims-view';

const read = (text: string) => onlySource(readXml(bytesOf(text), readContext()));

describe('readXml: eInvoice of edrm.org.cn', () => {
  it.each([
    ['prefixes inside only', {}],
    ['no prefixes', { prefix: '' }],
    ['prefixes everywhere', { rootPrefix: 'fp:' }],
    ['another prefix', { prefix: 'x:', rootPrefix: 'x:' }],
  ])('reads every field with %s', (_, options) => {
    const invoice = taxControlInvoice();
    const source = read(edrmXml(invoice, options));
    expect(valuesOf(source)).toEqual(expectedOf(invoice));
    expect(source.items).toEqual(invoice.items);
    expect(extra(source, '机器编号')).toBe('000000000001');
    expect(extra(source, '复核人')).toBe('王示例');
  });

  it.each([
    ['vat-e-special', '011002100113', '03', 'vat-e-special'],
    ['vat-e-ordinary', '011002100112', '01', 'vat-toll'],
    ['vat-e-ordinary', '011002100126', '01', 'vat-e-ordinary'],
    ['vat-e-ordinary', '011002100113', null, 'vat-e-special'],
  ] as const)('tells the kind of %s by code %s and DocID %s', (kind, code, docId, expected) => {
    const { claims } = read(edrmXml(taxControlInvoice({ kind, code }), { docId }));
    expect(claims.kind?.value).toBe(expected);
  });

  it('knows a 数电票 by its number and leaves 专票 or 普票 open', () => {
    const invoice = digitalInvoice();
    const { claims } = read(edrmXml(invoice, { docId: null }));
    expect([claims.kind?.value, claims.code]).toEqual(['digital', undefined]);
  });

  it('knows an invoice that bears no tax, and one with a tax of zero', () => {
    const free = read(edrmXml(taxControlInvoice({ tax: null, totalWithTax: 100001 })));
    expect([free.taxFree, free.claims.tax]).toEqual([true, undefined]);
    const zero = read(edrmXml(taxControlInvoice({ tax: 0, totalWithTax: 100001 })));
    expect([zero.taxFree, zero.claims.tax?.value]).toEqual([false, 0]);
  });

  it('reads a red invoice and the blue one in its 备注', () => {
    const remark = '对应正数发票代码:011002100111号码:00000009';
    const red = taxControlInvoice({ amountWithoutTax: -100, tax: -6, totalWithTax: -106, remark });
    const source = read(edrmXml(red));
    expect(source.claims.totalWithTax?.value).toBe(-106);
    expect(extra(source, '对应蓝字发票号码')).toBe('011002100111 00000009');
  });

  it('makes no tax id of 个人', () => {
    const buyer = { ...taxControlInvoice().buyer, name: '个人', taxId: '个人' };
    const { claims } = read(edrmXml(taxControlInvoice({ buyer })));
    expect([claims.buyerName?.value, claims.buyerTaxId]).toEqual(['个人', undefined]);
  });
});

describe('readXml: XBRL of 增值税电子发票', () => {
  it('reads every field and line', () => {
    const items = taxControlInvoice().items.map((line) => ({
      ...line,
      specification: null,
      unit: null,
    }));
    const invoice = taxControlInvoice({ items });
    const source = read(vatXbrl(invoice));
    expect(valuesOf(source)).toEqual(expectedOf(invoice));
    expect(source.items).toEqual(invoice.items);
    expect(source.totalInWords).toBe('壹仟零陆拾圆零壹分');
  });

  it('leaves out what is nil', () => {
    const buyer = { ...taxControlInvoice().buyer, taxId: null };
    const source = read(vatXbrl(taxControlInvoice({ buyer, remark: null })));
    expect([source.claims.buyerTaxId, extra(source, '备注')]).toEqual([undefined, undefined]);
  });
});
