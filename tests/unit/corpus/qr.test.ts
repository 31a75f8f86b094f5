import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { beforeAll, describe, expect, it } from 'vitest';
import { withCrc } from '@/tests/corpus/data/qr-crc';
import { qrSvg } from '@/tests/corpus/page/qr';
import { blank } from '@/tests/corpus/picture/raster';

const MODULE = 4;
const MARGIN = 4;

/** Paints the rectangles of the drawing, which are all that it holds. */
function paint(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const picture = blank((side + 2 * MARGIN) * MODULE, (side + 2 * MARGIN) * MODULE);
  for (const [, ...figures] of svg.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h/g)) {
    const [x = 0, y = 0, w = 0, h = 0] = figures.map(Number);
    for (let row = (y + MARGIN) * MODULE; row < (y + h + MARGIN) * MODULE; row += 1) {
      for (let column = (x + MARGIN) * MODULE; column < (x + w + MARGIN) * MODULE; column += 1) {
        picture.data.fill(
          0,
          (row * picture.width + column) * 4,
          (row * picture.width + column) * 4 + 3,
        );
      }
    }
  }
  return picture;
}

describe('qrSvg', () => {
  beforeAll(() => {
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } });
  });

  it.each([
    '01,10,011002000111,00012345,100.00,20240105,12345678901234567890,ABCD,',
    '01,32, ,24110000000000000001,30.00,20240517, ,1710',
  ])('draws %s so that a decoder reads it', async (text) => {
    const picture = paint(await qrSvg(text));
    const [hit] = await readBarcodes({ ...picture, colorSpace: 'srgb' } as ImageData);
    expect(hit?.text).toBe(text);
  });
});

describe('withCrc', () => {
  it('gives the checksum "123456789" of the CRC catalogue for each form', () => {
    // CRC-16/UMTS FEE8, X-25 906E, MODBUS 4B37 (reveng catalogue of parametrised CRC algorithms)
    expect(withCrc('123456789', 'bureau')).toBe('123456789FEE8');
    expect(withCrc('123456789', 'travel')).toBe('123456789906e');
    expect(withCrc('123456789', 'railway')).toBe('1234567894b37');
  });

  it('leaves the last comma out of the sum, or out of the text', () => {
    expect(withCrc('123456789,', 'bureau-no-comma')).toBe('123456789,FEE8');
    expect(withCrc('123456789,', 'none')).toBe('123456789');
  });
});
