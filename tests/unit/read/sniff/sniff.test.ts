import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniff } from '@/utils/read/sniff';
import { faultOf } from '@/tests/fixtures/fault-of';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { digitalOfd } from '@/tests/fixtures/ofd/invoice-ofd';
import { zipOf } from '@/tests/fixtures/ofd/package';
import { bytesOf } from '@/tests/fixtures/xml/markup';

/** Bytes of a text in which each character is one byte. */
const raw = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('sniff', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['gif', 'GIF89a\x01\0\x01\0'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['bmp', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0'],
    ['tiff', 'II*\0\x08\0\0\0'],
    ['tiff', 'MM\0*\0\0\0\x08'],
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['heic', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
    ['avif', '\0\0\0\x1cftypavif\0\0\0\0mif1avif'],
    ['avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
    ['unknown', '\0\0\0\x18ftypisom\0\0\0\0isommp41'],
    ['pdf', '%PDF-1.7\n'],
    ['pdf', `${'\0'.repeat(1024)}%PDF-1.4\n`],
    ['unknown', `${'\0'.repeat(1100)}%PDF-1.4\n`],
    ['text', 'BM stands for business manager'],
    ['text', '01,32,,25112000000000000017,100.00,20250308,,ABCD'],
    ['unknown', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
  ])('tells %s by its first bytes', (type, content) => {
    expect(sniff(raw(content))).toBe(type);
  });

  it.each([
    '<?xml version="1.0"?><EInvoice/>',
    '\n\n  <EInvoice>',
    '\ufeff<?xml version="1.0"?>',
    '<!-- made by --><a/>',
    '<fp:eInvoice/>',
    '<发票><发票号码/></发票>',
    '<!DOCTYPE EInvoice [<!ENTITY a "b">]>',
  ])('tells XML: %j', (text) => {
    expect(sniff(bytesOf(text))).toBe('xml');
  });

  it('tells XML in UTF-16 with and without its mark, and in GBK', () => {
    const little = raw('<\0a\0/\0>\0');
    expect(sniff(little)).toBe('xml');
    expect(sniff(Uint8Array.of(0xff, 0xfe, ...little))).toBe('xml');
    expect(sniff(raw('\xfe\xff\0<\0a\0/\0>'))).toBe('xml');
    expect(sniff(raw('<\xb7\xa2\xc6\xb1/>'))).toBe('xml');
  });

  it('takes web pages for text', () => {
    expect(sniff(bytesOf('<!DOCTYPE html><html></html>'))).toBe('text');
    expect(sniff(bytesOf('<HTML lang="zh">'))).toBe('text');
  });

  it('tells an OFD from another ZIP by OFD.xml at the root', () => {
    expect(sniff(digitalOfd(digitalInvoice()))).toBe('ofd');
    expect(sniff(zipOf({ 'ofd.XML': '<a/>' }))).toBe('ofd');
    expect(sniff(zipOf({ 'backup/OFD.xml': '<a/>' }))).toBe('zip');
    expect(sniff(zipOf({}))).toBe('zip');
  });

  it('still tells an OFD that was cut off', () => {
    const whole = digitalOfd(digitalInvoice());
    expect(sniff(whole.subarray(0, whole.length / 2))).toBe('ofd');
  });

  it('refuses no bytes', () => {
    expect(faultOf(() => sniff(new Uint8Array())).code).toBe('empty');
  });

  it('has an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        expect(typeof sniff(bytes)).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        expect(['zip', 'ofd']).toContain(sniff(Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)));
      }),
    );
  });
});
