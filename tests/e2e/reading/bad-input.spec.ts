import { zipSync } from 'fflate';
import { writePdf } from '../../fixtures/pdf/write-pdf';
import { expect, test } from './files';
import type { GivenFile } from './panel';
import { giveFiles, openPanel, untilThrough } from './panel';

const file = (name: string, bytes: Uint8Array | string): GivenFile => ({
  name,
  buffer: Buffer.from(bytes as Uint8Array),
});

/** A PNG header that claims a side of 20,000 px. */
function hugePng(): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, 20_000);
  view.setUint32(20, 20_000);
  return bytes;
}

const BOMB = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>`;
const HEIC = new Uint8Array([
  0,
  0,
  0,
  24,
  ...Buffer.from('ftypheic'),
  0,
  0,
  0,
  0,
  ...Buffer.from('heicmif1'),
]);
const PAGE = { width: 595, height: 397, texts: [] };

test('every kind of bad file gets its own reason, and the queue goes on', async ({
  world,
  papers,
}) => {
  const pdf = await papers.draw({ type: 'pdf', paper: 'own' });
  const bad: Array<[GivenFile, string]> = [
    [file('empty.pdf', ''), 'empty'],
    [{ name: 'cut.pdf', buffer: pdf.buffer.subarray(0, 300) }, 'truncated'],
    [
      file(
        'noise.bin',
        new Uint8Array(500).map((_, index) => (index * 7919) % 251),
      ),
      'unknown-type',
    ],
    [file('photo.heic', HEIC), 'heic'],
    [file('huge.png', hugePng()), 'too-many-pixels'],
    [file('large.png', Buffer.concat([hugePng(), Buffer.alloc(6 << 20)])), 'too-large'],
    [file('bomb.xml', BOMB), 'unsafe-xml'],
    [file('path.zip', zipSync({ '../a.xml': Buffer.from('<a/>') })), 'unsafe-path'],
    [
      file(
        'bomb.zip',
        zipSync({ 'a.xml': Buffer.concat([Buffer.from('<a>'), Buffer.alloc(120 << 20, 32)]) }),
      ),
      'zip-bomb',
    ],
  ];
  const panel = await openPanel(world);
  await giveFiles(panel, [...bad.map(([given]) => given), pdf]);
  const rows = await untilThrough(panel, bad.length + 1);
  expect(rows.map(({ name, fault }) => [name, fault?.code ?? null])).toEqual([
    ...bad.map(([{ name }, code]) => [name, code]),
    [pdf.name, null],
  ]);
});

test('a file by the wrong name is read by its content', async ({ world, papers }) => {
  const xml = await papers.draw({ type: 'xml' });
  const panel = await openPanel(world);
  await giveFiles(panel, [{ ...xml, name: 'invoice.pdf' }]);
  const [row] = await untilThrough(panel, 1);
  expect(row?.reading).toMatchObject({ carrier: 'xml', invoices: [{}] });
});

test('of a PDF with 5,000 pages the first ones are read, and it says so', async ({ world }) => {
  const panel = await openPanel(world);
  const long = writePdf(Array.from({ length: 5_000 }, () => PAGE));
  await giveFiles(panel, [file('long.pdf', long)]);
  const [row] = await untilThrough(panel, 1);
  expect(row?.reading?.remarks ?? []).toContainEqual({
    code: 'pages-left-out',
    field: null,
    detail: { read: 30, pages: 5_000 },
  });
});
