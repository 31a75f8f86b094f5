import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '@/utils/read/xml/read-xml';
import { BUYER, digitalInvoice } from '@/tests/fixtures/invoice';
import { readContext } from '@/tests/fixtures/read-context';
import { einvoiceElement, einvoiceXml } from '@/tests/fixtures/xml/einvoice';
import type { EinvoiceOptions } from '@/tests/fixtures/xml/einvoice';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import type { FixtureInvoice } from '@/tests/fixtures/invoice';
import { expectedOf, extra, onlySource, valuesOf } from './claims-view';

const readText = (text: string) => readXml(bytesOf(text), readContext());
const read = (invoice: FixtureInvoice, options?: EinvoiceOptions) =>
  onlySource(readText(einvoiceXml(invoice, options)));

describe('readXml: 数电票', () => {
  it('reads every field, line and extra', () => {
    const invoice = digitalInvoice({ kind: 'digital-special' });
    const source = read(invoice);
    expect(valuesOf(source)).toEqual(expectedOf(invoice));
    expect(source.items).toEqual(invoice.items);
    expect(source.totalInWords).toBe('壹仟零陆拾圆零壹分');
    expect(source).toMatchObject({ source: 'xml', page: null, taxFree: false });
    expect(extra(source, '发票状态')).toBe('蓝字');
    expect(extra(source, '购买方地址电话')).toBe('北京市示例区样本路1号 010-00000001');
    expect(extra(source, '销售方开户行及账号')).toBe('样本银行示例支行 0000000000000002');
    expect(extra(source, '备注')).toBe('合同号：示例-001');
    expect(extra(source, '开票人')).toBe('张示例');
  });

  it('reads whatever amounts there are, to the 分', () => {
    const amount = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    fc.assert(
      fc.property(amount, amount, (amountWithoutTax, tax) => {
        const totalWithTax = amountWithoutTax + tax;
        const invoice = digitalInvoice({ amountWithoutTax, tax, totalWithTax });
        expect(valuesOf(read(invoice))).toEqual(expectedOf(invoice));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps texts with markup in them as they are', () => {
    const remark = fc.string({
      unit: fc.constantFrom('<', '&', '>', '"', "'", ';', '#', 'a', '发'),
    });
    fc.assert(
      fc.property(remark, (text) => {
        const found = extra(read(digitalInvoice({ remark: text })), '备注');
        expect(found ?? '').toBe(text.trim());
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['digital-special', 'digital-special'],
    ['digital-vehicle', 'digital-vehicle'],
    ['digital-used-vehicle', 'digital-used-vehicle'],
    ['railway', 'railway'],
    ['air', 'air'],
  ] as const)('takes the kind %s from the labels', (kind, expected) => {
    expect(read(digitalInvoice({ kind })).claims.kind).toMatchObject({
      value: expected,
      confidence: 1,
    });
  });

  it('takes the kind from the contents where labels are empty, and says that it is less sure', () => {
    const kindOf = (invoice: FixtureInvoice, specific = '') =>
      read(invoice, { labels: false, specific }).claims.kind;
    expect(
      kindOf(digitalInvoice(), '<Toll><PlateNumber>京A00000</PlateNumber></Toll>'),
    ).toMatchObject({
      value: 'digital-toll',
      confidence: 0.9,
    });
    const person = digitalInvoice({ buyer: { ...BUYER, name: '赵示例', taxId: null } });
    expect(kindOf(person)).toMatchObject({ value: 'digital-ordinary', confidence: 0.8 });
    expect(kindOf(digitalInvoice())).toMatchObject({ value: 'digital', confidence: 0.6 });
  });

  it('takes the code of a label that has no name', () => {
    const nameless = einvoiceXml(digitalInvoice({ kind: 'digital-special' })).replace(
      '<LabelName>增值税专用发票</LabelName>',
      '<LabelName/>',
    );
    expect(onlySource(readText(nameless)).claims.kind?.value).toBe('digital-special');
  });

  it('reads a red invoice and the blue one it takes back', () => {
    const red = digitalInvoice({
      amountWithoutTax: -100001,
      tax: -6000,
      totalWithTax: -106001,
      blueNumber: '25112000000000000009',
    });
    const source = read(red);
    expect(valuesOf(source)).toEqual(expectedOf(red));
    expect(extra(source, '发票状态')).toBe('红字');
    expect(extra(source, '对应蓝字发票号码')).toBe('25112000000000000009');
    const byRemark = read({
      ...red,
      blueNumber: null,
      remark: '被红冲蓝字数电发票号码：25112000000000000008 红字发票信息确认单编号：0000',
    });
    expect(extra(byRemark, '对应蓝字发票号码')).toBe('25112000000000000008');
  });

  it('tells missing, free of tax and zero apart', () => {
    const free = read(digitalInvoice({ tax: null, totalWithTax: 100001 }));
    expect([free.taxFree, free.claims.tax]).toEqual([true, undefined]);
    const zero = read(digitalInvoice({ tax: 0, totalWithTax: 100001 }));
    expect([zero.taxFree, zero.claims.tax?.value]).toEqual([false, 0]);
    const missing = einvoiceXml(digitalInvoice()).replace(/<TotalTaxAm>.*?<\/TotalTaxAm>/, '');
    const source = onlySource(readText(missing));
    expect([source.taxFree, source.claims.tax]).toEqual([false, undefined]);
  });

  it('leaves out what was masked', () => {
    const masked = { ...BUYER, name: 'xxxxxx有限责任公司', taxId: '91xxxxxxxxxxxxxxxx3' };
    const { claims } = read(digitalInvoice({ buyer: masked }));
    expect([claims.buyerName, claims.buyerTaxId]).toEqual([undefined, undefined]);
  });

  it('takes RequestTime for the date, and hands over another day of IssueTime beside it', () => {
    const text = einvoiceXml(digitalInvoice(), { issueTime: '2025-03-09 00:00:02' });
    const sources = readText(text).invoices[0] ?? [];
    expect(sources.map(({ claims }) => claims.date?.value)).toEqual(['2025-03-08', '2025-03-09']);
    const only = einvoiceXml(digitalInvoice(), { requestTime: '', issueTime: '2025-03-09' });
    expect(onlySource(readText(only)).claims.date?.value).toBe('2025-03-09');
  });

  it('reads other spellings, another order, CDATA and prefixes', () => {
    const invoice = digitalInvoice();
    const text = einvoiceXml(invoice)
      .replaceAll('TotalTax-includedAmount', 'TotalTaxIncludedAmount')
      .replace(/<SellerName>(.*?)<\/SellerName>/, '<SellerName><![CDATA[$1]]></SellerName>')
      .replaceAll('<EInvoiceData>', '<t:EInvoiceData>')
      .replaceAll('</EInvoiceData>', '</t:EInvoiceData>')
      .replace(
        /(<SellerInformation>.*<\/SellerInformation>)(<BuyerInformation>.*<\/BuyerInformation>)/,
        '$2$1',
      );
    expect(valuesOf(onlySource(readText(text)))).toEqual(expectedOf(invoice));
  });

  it('reads every invoice of a list, of an envelope and of documents one after the other', () => {
    const two = ['25112000000000000017', '25112000000000000025'].map((number) =>
      digitalInvoice({ number }),
    );
    const elements = two.map((invoice) => einvoiceElement(invoice)).join('');
    const files = two.map((invoice) => einvoiceXml(invoice)).join('\n');
    for (const text of [`<Response><Data>${elements}</Data></Response>`, files]) {
      const numbers = readText(text).invoices.map(([source]) => source?.claims.number?.value);
      expect(numbers).toEqual(two.map(({ number }) => number));
    }
  });

  it('keeps what a journey or a toll prints', () => {
    const specific =
      '<PassengerTransportation><Traveler>赵示例</Traveler><Departure>示例市</Departure></PassengerTransportation>';
    const source = read(digitalInvoice(), { specific });
    expect([extra(source, '出行人'), extra(source, '出发地')]).toEqual(['赵示例', '示例市']);
  });
});
