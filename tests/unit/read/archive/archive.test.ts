import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '@/utils/read/archive/archive';
import { UnpackBudget } from '@/utils/read/archive/budget';
import { ReadFault } from '@/utils/read/fault';
import { DEFAULT_LIMITS } from '@/utils/read/limits';
import type { ReadLimits } from '@/utils/read/limits';
import { faultOf } from '@/tests/fixtures/fault-of';
import { zipOf } from '@/tests/fixtures/ofd/package';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { patchAll, patchCentral, renamed } from './patch';

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}, depth = 0) =>
  openArchive(bytes, { ...DEFAULT_LIMITS, ...limits }, depth);
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

describe('openArchive', () => {
  it('reads deflated and stored entries, whatever the case of the name', () => {
    const text = '发票 '.repeat(500);
    const bytes = zipSync({
      'a/packed.xml': bytesOf(text),
      'b.bin': [bytesOf('plain'), { level: 0 }],
    });
    const archive = open(bytes);
    expect(archive.names).toEqual(['a/packed.xml', 'b.bin']);
    expect(textOf(archive.read('A/Packed.XML'))).toBe(text);
    expect(textOf(archive.read('b.bin'))).toBe('plain');
    expect(archive.read('c')).toBeNull();
  });

  it('gives back what was put in', () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.uint8Array({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(files, (content) => {
        const archive = open(zipOf(content));
        for (const [name, bytes] of Object.entries(content)) {
          expect(archive.read(name)).toEqual(bytes);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes folders for no files', () => {
    const archive = open(zipOf({ 'xml/': new Uint8Array(), 'xml/a.xml': '<a/>' }));
    expect(archive.names).toEqual(['xml/a.xml']);
  });

  it('reads names in UTF-8 with and without its flag, and in GBK', () => {
    expect(open(zipOf({ '发票.xml': '<a/>' })).names).toEqual(['发票.xml']);
    const unflagged = patchCentral(zipOf({ '发票.xml': '<a/>' }), 8, [0, 0]);
    expect(open(unflagged).names).toEqual(['发票.xml']);
    const gbk = renamed(zipOf({ 'abcd.xml': '<a/>' }), 'abcd', [0xb7, 0xa2, 0xc6, 0xb1]);
    expect(open(gbk).names).toEqual(['发票.xml']);
  });

  it('reads an archive behind bytes that are none of it', () => {
    const bytes = Uint8Array.of(...bytesOf('#!/bin/sh\n'), ...zipOf({ 'a.xml': '<a/>' }));
    expect(textOf(open(bytes).read('a.xml'))).toBe('<a/>');
  });

  it.each([
    ['../a.xml', 'parent'],
    ['a/../../b.xml', 'parent'],
    ['/etc/passwd', 'absolute'],
    ['C:/a.xml', 'absolute'],
    ['a\\b.xml', 'backslash'],
  ])('refuses the path %s', (name, why) => {
    const fault = faultOf(() => open(zipOf({ [name]: 'x' })));
    expect([fault.code, fault.detail['why']]).toEqual(['unsafe-path', why]);
  });

  it('refuses a name that stands twice, also in another case', () => {
    const twice = renamed(zipOf({ 'one.xml': 'x', 'two.xml': 'y' }), 'two', bytesOf('one'));
    expect(faultOf(() => open(twice)).detail['why']).toBe('twice');
    const cases = faultOf(() => open(zipOf({ 'OFD.xml': 'x', 'ofd.XML': 'y' })));
    expect([cases.code, cases.detail['why']]).toEqual(['unsafe-path', 'twice']);
  });

  it('refuses encrypted entries', () => {
    const locked = patchCentral(zipOf({ 'a.xml': '<a/>' }), 8, [1, 0]);
    expect(faultOf(() => open(locked)).code).toBe('encrypted');
  });

  it('tells a file that ends in the middle', () => {
    const bytes = zipOf({ 'a.xml': 'abc '.repeat(1000), 'b.xml': 'x' });
    for (const length of [4, 40, bytes.length - 30, bytes.length - 1]) {
      expect(faultOf(() => open(bytes.subarray(0, length))).code).toBe('truncated');
    }
  });

  it('refuses no bytes, and a directory that lies about its length', () => {
    expect(faultOf(() => open(new Uint8Array())).code).toBe('empty');
    const bytes = zipOf({ 'a.xml': 'x' });
    bytes[bytes.length - 12] = 9;
    expect(faultOf(() => open(bytes)).code).toBe('damaged');
  });

  it('tells contents that were changed', () => {
    const bytes = zipSync({ 'a.xml': [bytesOf('<a>100.00</a>'), { level: 0 }] });
    const changed = renamed(bytes, '100.00', bytesOf('900.00'));
    const fault = faultOf(() => open(changed).read('a.xml'));
    expect([fault.code, fault.detail['part']]).toEqual(['damaged', 'crc']);
  });

  it('bounds entries, depth and the total that is really unpacked', () => {
    const many = zipOf({ a: 'x', b: 'x', c: 'x' });
    expect(faultOf(() => open(many, { archiveEntries: 2 })).detail['limit']).toBe('entries');
    expect(faultOf(() => open(many, { archiveDepth: 2 }, 3)).detail['limit']).toBe('depth');
    const archive = open(zipOf({ a: 'x'.repeat(600), b: 'y'.repeat(600) }), { archiveBytes: 1000 });
    archive.read('a');
    archive.read('a');
    expect(faultOf(() => archive.read('b')).detail['limit']).toBe('bytes');
  });

  it('counts archives inside into the same total', () => {
    const budget = new UnpackBudget(1000);
    const inner = zipOf({ a: 'x'.repeat(600) });
    openArchive(inner, DEFAULT_LIMITS, 0, budget).read('a');
    const again = openArchive(inner, DEFAULT_LIMITS, 1, budget);
    expect(faultOf(() => again.read('a')).code).toBe('zip-bomb');
  });

  it('stops a bomb by its ratio and not by what its header says', () => {
    const bomb = zipOf({ 'a.xml': new Uint8Array(8 << 20) });
    expect(faultOf(() => open(bomb).read('a.xml')).detail['limit']).toBe('ratio');
    const lying = patchCentral(bomb, 24, [1, 0, 0, 0]);
    expect(faultOf(() => open(lying).read('a.xml')).code).toBe('zip-bomb');
  });

  it('lists what can be read further by its content', () => {
    const files = {
      'invoice.dat': '<?xml version="1.0"?><EInvoice/>',
      'note.xml': 'just a note',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      'inner.zip': zipOf({ a: 'x' }),
      'page.pdf': '%PDF-1.7',
      'empty.xml': '',
    };
    expect(open(zipOf(files)).listReadable()).toEqual([
      { name: 'invoice.dat', type: 'xml' },
      { name: 'picture.txt', type: 'png' },
      { name: 'inner.zip', type: 'zip' },
      { name: 'page.pdf', type: 'pdf' },
    ]);
  });

  it('never fails but with a fault of its own', () => {
    const bytes = zipOf({ 'a.xml': 'abc'.repeat(40), 'b/c.xml': 'def' });
    const anyByte = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(anyByte, { minLength: 1, maxLength: 6 }), (changes) => {
        expect(faultOrNothing(() => readAll(patchAll(bytes, changes)))).not.toBe('other');
      }),
      { numRuns: 300 },
    );
  });
});

function readAll(bytes: Uint8Array): void {
  const archive = open(bytes, { archiveBytes: 1 << 20 });
  archive.listReadable();
  for (const name of archive.names) archive.read(name);
}

function faultOrNothing(run: () => void): 'fault' | 'nothing' | 'other' {
  try {
    run();
    return 'nothing';
  } catch (error) {
    return error instanceof ReadFault ? 'fault' : 'other';
  }
}
