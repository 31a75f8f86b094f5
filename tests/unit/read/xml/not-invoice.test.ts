import { describe, expect, it } from 'vitest';
import { readXml } from '@/utils/read/xml/read-xml';
import { faultOf } from '@/tests/fixtures/fault-of';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { readContext } from '@/tests/fixtures/read-context';
import { einvoiceXml } from '@/tests/fixtures/xml/einvoice';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { xbrlXml } from '@/tests/fixtures/xml/xbrl';

const read = (text: string) => readXml(bytesOf(text), readContext());

describe('readXml: what is no invoice', () => {
  it.each([
    ['bker', 'bank-receipt', '银行电子回单'],
    ['bkrs', 'bank-receipt', '银行电子对账单'],
    ['efi', 'fiscal-receipt', '财政电子票据'],
    ['ntrev_gpm', 'fiscal-receipt', '电子非税收入一般缴款书'],
    ['einv', 'booking-record', '电子凭证入账信息'],
  ])('names XBRL of the taxonomy %s', (taxonomy, type, name) => {
    const facts = { NumberOfInvoice: '25112000000000000017', IssueDate: '2025-03-08' };
    const options = { taxonomy, entryPoint: `${taxonomy}_entry_point.xsd` };
    const { invoices, notInvoice } = read(xbrlXml(facts, options));
    expect(invoices).toEqual([]);
    expect(notInvoice).toEqual({ type, name });
  });

  it("names the receiver's record of booking an invoice", () => {
    const facts = { NumberOfInvoice: '00000017', CodeOfInvoice: '011002100111' };
    const entryPoint = 'inv_ord_receiver_entry_point_2023-12-31.xsd';
    const { invoices, notInvoice } = read(xbrlXml(facts, { taxonomy: 'inv_ord', entryPoint }));
    expect([invoices, notInvoice?.type]).toEqual([[], 'booking-record']);
  });

  it('knows a 财政票据 though its root is an EInvoice too', () => {
    const text = `<EInvoice><Header><EInvoiceTag>CZ-EI</EInvoiceTag></Header><EInvoiceData><Main>
      <EInvoiceName>示例省非税收入统一票据（电子）</EInvoiceName><EInvoiceCode>00010125</EInvoiceCode>
      <EInvoiceNumber>0000000017</EInvoiceNumber><SupervisorAreaCode>000000</SupervisorAreaCode>
      </Main></EInvoiceData></EInvoice>`;
    const { invoices, notInvoice } = read(text);
    expect(invoices).toEqual([]);
    expect(notInvoice).toEqual({
      type: 'fiscal-receipt',
      name: '示例省非税收入统一票据（电子）',
    });
  });

  it.each([
    ['<Root><Title>通行费电子票据汇总单</Title></Root>', 'summary'],
    ['<Root><Title>示例银行电子回单</Title></Root>', 'bank-receipt'],
    ['<Trip><Name>示例出行行程单</Name></Trip>', 'itinerary'],
    ['<电子凭证入账信息><a>1</a></电子凭证入账信息>', 'booking-record'],
  ])('names a paper by its title: %s', (text, type) => {
    expect(read(text).notInvoice?.type).toBe(type);
  });

  it('is not misled by an invoice that speaks of another paper', () => {
    const { invoices, notInvoice } = read(einvoiceXml(digitalInvoice({ remark: '银行电子回单' })));
    expect([invoices.length, notInvoice]).toEqual([1, null]);
  });

  it.each(['<svg/>', '<Invoice xmlns="urn:oasis"><ID>1</ID></Invoice>', '<a>text</a>'])(
    'does not know %s',
    (text) => {
      expect(faultOf(() => read(text)).code).toBe('unknown-type');
    },
  );
});
