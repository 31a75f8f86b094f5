import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankPicture } from '@/utils/read/picture/picture';
import type { Picture } from '@/utils/read/picture/picture';
import { resize } from '@/utils/read/picture/resize';
import { createQrDecoder } from '@/utils/read/qr/decode';

const INVOICE = '01,32,,26112000000012345678,30.00,20260517,,72EC';
const decoder = createQrDecoder({ readBarcodes });
const live = new AbortController().signal;

beforeAll(() => {
  const find = createRequire(import.meta.url).resolve;
  const wasm = (name: string) => ({ wasmBinary: new Uint8Array(readFileSync(find(name))).buffer });
  prepareZXingModule({ overrides: wasm('zxing-wasm/reader/zxing_reader.wasm') });
  prepareWriter({ overrides: wasm('zxing-wasm/writer/zxing_writer.wasm') });
});

/** A page with codes on it; `pixels` a module. */
async function pageWith(
  codes: ReadonlyArray<{ text: string; left: number; top: number; pixels: number; ink?: number[] }>,
  width = 900,
  height = 600,
): Promise<Picture> {
  const page = blankPicture(width, height);
  for (const { text, left, top, pixels, ink = [0, 0, 0] } of codes) {
    const { symbol } = await writeBarcode(text, { format: 'QRCode', ecLevel: 'M' });
    for (let y = 0; y < symbol.height * pixels; y += 1) {
      for (let x = 0; x < symbol.width * pixels; x += 1) {
        const module = Math.floor(y / pixels) * symbol.width + Math.floor(x / pixels);
        const at = ((top + y) * width + left + x) * 4;
        if ((symbol.data[module] ?? 255) < 128) page.data.set(ink, at);
      }
    }
  }
  return page;
}

/** The yellow 税 that stands in the middle of the codes of 数电票. */
function coverMiddle(page: Picture, left: number, top: number, side: number): void {
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1)
      page.data.set([250, 190, 30], (y * page.width + x) * 4);
  }
}

describe('createQrDecoder', () => {
  it('finds the code and tells where it stands', async () => {
    const [hit] = await decoder.decode(
      await pageWith([{ text: INVOICE, left: 30, top: 30, pixels: 3 }]),
      live,
    );
    expect(hit?.text).toBe(INVOICE);
    expect(hit?.region.left).toBeCloseTo(30 / 900, 1);
    expect(hit?.region.top).toBeCloseTo(30 / 600, 1);
    expect(hit?.region.width).toBeGreaterThan(0.08);
  });

  it('reads through a yellow mark in the middle', async () => {
    const page = await pageWith([{ text: INVOICE, left: 30, top: 30, pixels: 4 }]);
    coverMiddle(page, 30 + 58, 30 + 58, 20);
    expect(await decoder.decode(page, live)).toMatchObject([{ text: INVOICE }]);
  });

  it('returns several codes of one page', async () => {
    const second = INVOICE.replace('78,', '79,');
    const page = await pageWith([
      { text: INVOICE, left: 30, top: 30, pixels: 3 },
      { text: second, left: 600, top: 350, pixels: 3 },
      { text: 'https://example.com/', left: 400, top: 40, pixels: 3 },
    ]);
    const texts = (await decoder.decode(page, live)).map(({ text }) => text);
    expect(texts.sort()).toEqual([INVOICE, second, 'https://example.com/']);
  });

  it('enlarges the corner where a small code stands, and places it on the page', async () => {
    const page = await pageWith([{ text: INVOICE, left: 120, top: 120, pixels: 4 }], 2800, 2000);
    const small = resize(page, 840, 600);
    const [hit] = await decoder.decode(small, live);
    expect(hit?.text).toBe(INVOICE);
    expect(hit?.region.left).toBeCloseTo(120 / 2800, 1);
  });

  it('reads pale blue ink', async () => {
    const page = await pageWith([
      { text: INVOICE, left: 30, top: 30, pixels: 3, ink: [120, 150, 255] },
    ]);
    expect(await decoder.decode(page, live)).toMatchObject([{ text: INVOICE }]);
  });

  it('looks twice at a drawn page, and within a fixed number of pixels at others', async () => {
    const shown: number[] = [];
    const counting = createQrDecoder({
      readBarcodes: ({ width, height }) => {
        shown.push(width * height);
        return Promise.resolve([]);
      },
    });
    await counting.decode(blankPicture(900, 600), live, 'once');
    expect(shown).toHaveLength(2);
    for (const side of [300, 850, 1_250, 1_700, 3_000]) {
      shown.length = 0;
      await counting.decode(blankPicture(side, Math.round(side * 0.7)), live);
      const whole = shown[0] ?? 0;
      const later = shown.slice(1).reduce((sum, pixels) => sum + pixels, 0);
      expect(later).toBeLessThan(10_000_000 + whole);
    }
  });

  it('finds nothing on an empty page', async () => {
    expect(await decoder.decode(blankPicture(300, 200), live)).toEqual([]);
  });

  it('stops when it is cancelled, and refuses pictures whose bytes do not fit', async () => {
    const page = blankPicture(300, 200);
    await expect(decoder.decode(page, AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    });
    await expect(decoder.decode({ ...page, width: 301 }, live)).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('tells that the engine broke', async () => {
    const broken = createQrDecoder({ readBarcodes: () => Promise.reject(new Error('no wasm')) });
    await expect(broken.decode(blankPicture(300, 200), live)).rejects.toMatchObject({
      code: 'engine-failed',
    });
  });
});
