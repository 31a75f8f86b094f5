import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/tests/corpus/data/random';
import type { Damage } from '@/tests/corpus/picture/damage';
import { damaged } from '@/tests/corpus/picture/damage';
import { withOrientation } from '@/tests/corpus/picture/exif';
import { turned } from '@/tests/corpus/picture/geometry';
import { decodePng, encodePng } from '@/tests/corpus/picture/png';
import type { Raster } from '@/tests/corpus/picture/raster';
import { blank } from '@/tests/corpus/picture/raster';

const rasters: fc.Arbitrary<Raster> = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => {
    const bytes = fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 });
    return bytes.map((raw) => {
      const data = new Uint8ClampedArray(raw);
      for (let at = 3; at < data.length; at += 4) data[at] = 255;
      return { width, height, data };
    });
  });

/** White with a black square whose top left corner is at a tenth of each side. */
function marked(): Raster {
  const picture = blank(120, 80);
  for (let y = 8; y < 28; y += 1) {
    for (let x = 12; x < 32; x += 1) picture.data.fill(0, (y * 120 + x) * 4, (y * 120 + x) * 4 + 3);
  }
  return picture;
}

function darkPixels({ data }: Raster): number {
  return data.filter((value, at) => at % 4 === 0 && value < 100).length;
}

describe('PNG', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(rasters, (raster) => {
        expect(decodePng(encodePng(raster))).toEqual(raster);
      }),
    );
  });

  it('is read with every row filter of the specification', () => {
    // Two RGB pixels a row: 10 20 30 | 40 50 60, once in each filter.
    const pixel = [10, 20, 30, 40, 50, 60];
    const rows = [
      [0, ...pixel],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const plain = encodePng({ ...blank(2, rows.length) });
    const picture = decodePng(replaceData(plain, deflateSync(Buffer.from(rows.flat()))));
    const expected = [10, 20, 30, 255, 40, 50, 60, 255];
    expect(Array.from(picture.data)).toEqual(rows.flatMap(() => expected));
  });

  it('is refused when it is interlaced or has another depth', () => {
    const png = encodePng(blank(1, 1));
    png[28] = 1;
    expect(() => decodePng(png)).toThrow(RangeError);
  });
});

/** The same file with other pixel data; the decoder does not look at the checksums. */
function replaceData(png: Buffer, data: Buffer): Buffer {
  const at = png.indexOf('IDAT', 0, 'latin1') - 4;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = png.subarray(png.indexOf('IEND', 0, 'latin1') - 4);
  return Buffer.concat([
    png.subarray(0, at),
    length,
    Buffer.from('IDAT'),
    data,
    Buffer.alloc(4),
    end,
  ]);
}

describe('damages', () => {
  it('turn by quarters, and four quarters are none', () => {
    fc.assert(
      fc.property(rasters, (raster) => {
        const quarter = (picture: Raster) => turned(picture, 90);
        expect(quarter(quarter(quarter(quarter(raster))))).toEqual(raster);
        expect(turned(quarter(raster), 270)).toEqual(raster);
        expect(quarter(quarter(raster))).toEqual(turned(raster, 180));
      }),
    );
  });

  it('move the top left corner to the top right on a turn of 90° clockwise', () => {
    const picture = turned(marked(), 90);
    expect([picture.width, picture.height]).toEqual([80, 120]);
    expect(picture.data[(20 * 80 + 60) * 4]).toBe(0);
    expect(picture.data[(20 * 80 + 20) * 4]).toBe(255);
  });

  it.each<Damage>(['skew', 'blur', 'noise', 'phone', 'shadow', 'small'])(
    '%s changes the picture the same way each time and keeps what is on it',
    (damage) => {
      const [once, again] = [1, 2].map(() => damaged(marked(), damage, randomFrom('d')));
      if (once === undefined || again === undefined) throw new Error('No picture');
      expect(once).toEqual(again);
      expect(once.data).not.toEqual(marked().data);
      const share = darkPixels(once) / (once.width * once.height);
      expect(share).toBeGreaterThan(0.02);
    },
  );

  it('take the corners of a phone photo inside the picture', () => {
    const photo = damaged(marked(), 'phone', randomFrom('corner'));
    const corner = photo.data[0] ?? 0;
    expect(corner).toBeGreaterThan(40);
    expect(corner).toBeLessThan(180);
  });
});

describe('withOrientation', () => {
  it('puts an EXIF block after the start of the JPEG', () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 2]);
    const tagged = withOrientation(jpeg, 90);
    expect(tagged.subarray(0, 4)).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xe1]));
    const length = tagged.readUInt16BE(4);
    expect(tagged.subarray(4 + length)).toEqual(jpeg.subarray(2));
    const tiff = tagged.indexOf('MM\0*', 0, 'latin1');
    expect(tagged.readUInt16BE(tiff + 10)).toBe(0x0112);
    expect(tagged.readUInt16BE(tiff + 18)).toBe(8);
  });
});
