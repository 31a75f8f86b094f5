import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import { readXml } from '@/utils/read/xml/read-xml';
import { faultOf } from '@/tests/fixtures/fault-of';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { readContext } from '@/tests/fixtures/read-context';
import { einvoiceXml } from '@/tests/fixtures/xml/einvoice';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { expectedOf, onlySource, valuesOf } from './claims-view';

const INVOICE = digitalInvoice();
const WHOLE = einvoiceXml(INVOICE);
const read = (text: string) => readXml(bytesOf(text), readContext());

/** GBK of the few characters that the text below has beyond ASCII. */
const GBK: Record<string, readonly number[]> = { 发: [0xb7, 0xa2], 票: [0xc6, 0xb1] };
const gbk = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((char) => GBK[char] ?? [char.charCodeAt(0)]));

const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

describe('readXml: encodings', () => {
  it.each([
    ['a UTF-8 mark', bytesOf(`\ufeff${WHOLE}`)],
    ['UTF-16 with its mark, little end first', utf16(`\ufeff${WHOLE}`, true)],
    ['UTF-16 with its mark, big end first', utf16(`\ufeff${WHOLE}`, false)],
    ['UTF-16 without a mark', utf16(WHOLE, true)],
    ['blank lines before it', bytesOf(`\n\n  ${WHOLE}`)],
    ['no declaration', bytesOf(einvoiceXml(INVOICE, { declaration: false }))],
    ['a declaration of GBK over UTF-8', bytesOf(WHOLE.replace('UTF-8', 'GBK'))],
  ])('reads %s', (_, bytes) => {
    const { claims } = onlySource(readXml(bytes, readContext()));
    expect(claims.number?.value).toBe(INVOICE.number);
  });

  it.each(['GBK', 'gb2312', 'GB18030', 'UTF-8'])('reads GBK that is declared as %s', (name) => {
    const text = `<?xml version="1.0" encoding="${name}"?><EInvoice><EInvoiceData><BuyerInformation>
      <BuyerName>发票</BuyerName></BuyerInformation></EInvoiceData><TaxSupervisionInfo>
      <InvoiceNumber>25112000000000000017</InvoiceNumber></TaxSupervisionInfo></EInvoice>`;
    const { claims } = onlySource(readXml(gbk(text), readContext()));
    expect(claims.buyerName?.value).toBe('发票');
  });

  it('tells bytes that are no text', () => {
    const bytes = Uint8Array.of(...bytesOf('<a>'), 0xff, 0xff, 0xff, ...bytesOf('</a>'));
    expect(faultOf(() => readXml(bytes, readContext())).code).toBe('damaged');
  });
});

describe('readXml: hostile and broken files', () => {
  it.each([
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>',
    '<?xml version="1.0"?>\n<!doctype a><a/>',
    '<a><!ENTITY x "y"></a>',
  ])('refuses document types and entities: %s', (text) => {
    expect(faultOf(() => read(text)).code).toBe('unsafe-xml');
  });

  it('resolves characters by number once, and no other entities', () => {
    const text = WHOLE.replace('北京示例', '&#21271;&#x4eac;&amp;#65;&other;');
    expect(onlySource(read(text)).claims.buyerName?.value).toBe('北京&#65;&other;科技有限公司');
  });

  it('never takes the start of a file for the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 41, max: WHOLE.length - 2 }), (length) => {
        expect(faultOf(() => read(WHOLE.slice(0, length))).code).toBe('truncated');
      }),
      { numRuns: 100 },
    );
  });

  it.each(['<a><b></a></b>', '<a></b></a>', '</a>'])('tells wrong nesting: %s', (text) => {
    expect(faultOf(() => read(text)).code).toBe('damaged');
  });

  it('tells elements in elements beyond all reason', () => {
    const deep = '<a>'.repeat(20_000) + '</a>'.repeat(20_000);
    expect(faultOf(() => read(deep)).code).toBe('damaged');
  });

  it('does not touch the prototype of anything', () => {
    const text = '<a><constructor>1</constructor><__proto__><polluted>1</polluted></__proto__></a>';
    expect(() => read(text)).toThrow(ReadFault);
    expect('polluted' in {}).toBe(false);
  });

  it('heeds size and cancelling', () => {
    const small = readContext({ fileBytes: 100 });
    expect(faultOf(() => readXml(bytesOf(WHOLE), small)).code).toBe('too-large');
    const cancelled = readContext({}, AbortSignal.abort());
    expect(faultOf(() => readXml(bytesOf(WHOLE), cancelled)).code).toBe('cancelled');
    const late = readContext({}, AbortSignal.abort(new ReadFault('timed-out')));
    expect(faultOf(() => readXml(bytesOf(WHOLE), late)).code).toBe('timed-out');
    expect(faultOf(() => readXml(new Uint8Array(), small)).code).toBe('empty');
    expect(faultOf(() => read(' \n ')).code).toBe('empty');
  });

  it('fails with faults of its own alone, and invents nothing', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      ';',
      ']]>',
      '<![CDATA[',
      '<!--',
      ' ',
      '0',
    );
    const cut = fc.tuple(fc.nat(WHOLE.length), fc.nat(20), pieces);
    const expected = expectedOf(INVOICE);
    fc.assert(
      fc.property(cut, ([at, length, piece]) => {
        const text = WHOLE.slice(0, at) + piece + WHOLE.slice(at + length);
        const values = Object.entries(readOrNothing(text));
        // A change inside a name or number may pass as another one; it never adds a field.
        expect(values.every(([name]) => name in expected)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function readOrNothing(text: string): Record<string, string | number> {
  try {
    const [source] = read(text).invoices[0] ?? [];
    return source === undefined ? {} : valuesOf(source);
  } catch (error) {
    if (error instanceof ReadFault) return {};
    throw error;
  }
}
