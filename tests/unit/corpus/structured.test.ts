import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/tests/corpus/data/random';
import { makeInvoice } from '@/tests/corpus/kinds/invoice';
import { OFD_KINDS, XML_KINDS, invoiceOfd, invoiceXml } from '@/tests/corpus/structured';
import { plainMoney } from '@/utils/invoice/money';

describe('invoiceXml', () => {
  it.each(XML_KINDS)('states the invoice of kind %s', (kind) => {
    const invoice = makeInvoice(randomFrom('xml'), { kind, items: 3 });
    const xml = invoiceXml(invoice).toString('utf8');
    expect(xml).toContain(invoice.fields.number);
    expect(xml).toContain(plainMoney(invoice.fields.totalWithTax ?? 0));
    expect(xml).toContain(invoice.buyer.name);
  });

  it('refuses kinds that are not handed out so', () => {
    const invoice = makeInvoice(randomFrom('xml'), { kind: 'vat-roll' });
    expect(() => invoiceXml(invoice)).toThrow(RangeError);
    expect(() => invoiceOfd(invoice)).toThrow(RangeError);
  });
});

describe('invoiceOfd', () => {
  it.each(OFD_KINDS)('packs the invoice of kind %s', (kind) => {
    const bytes = invoiceOfd(makeInvoice(randomFrom('ofd'), { kind }));
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });
});
