import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodePicture } from '@/utils/read/picture/decode';
import { readPictureHeader } from '@/utils/read/picture/header';
import type { PictureType } from '@/utils/read/sniff';

const LIMITS = { imageSide: 16_000 };
const TYPES: readonly PictureType[] = ['png', 'jpeg', 'gif', 'bmp', 'webp'];

function bytes(...parts: Array<string | readonly number[]>): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
}

const be32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const le32 = (value: number) => be32(value).reverse();

function png(width: number, height: number, end = true): Uint8Array {
  const header = [
    '\x89PNG\r\n\x1a\n',
    be32(13),
    'IHDR',
    be32(width),
    be32(height),
    [8, 2, 0, 0, 0],
  ];
  return bytes(...header, be32(0), ...(end ? [be32(0), 'IEND', be32(0)] : []));
}

function jpeg(width: number, height: number, tail: readonly number[]): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  // The thumbnail in APP1 has an end of its own, which is not the picture's.
  const thumbnail = [0xff, 0xe1, 0, 6, 0xff, 0xd9, 0, 0];
  return bytes(
    [0xff, 0xd8],
    thumbnail,
    [0xff, 0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 2, 1, 2, 0xff, 0],
    tail,
  );
}

const bmp = (width: number, height: number, pixels: number) =>
  bytes(
    'BM',
    le32(0),
    le32(0),
    le32(54),
    le32(40),
    le32(width),
    le32(height),
    [1, 0, 24, 0],
    le32(0),
    [...new Uint8Array(20 + pixels)],
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('readPictureHeader', () => {
  it.each([
    ['png', png(640, 480)],
    ['jpeg', jpeg(640, 480, [0xff, 0xd9, 1, 2])],
    ['gif', bytes('GIF89a', [0x80, 2, 0xe0, 1])],
    ['bmp', bmp(640, -480, 640 * 480 * 3)],
    ['webp', bytes('RIFF', le32(22), 'WEBPVP8X', le32(10), [0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0])],
    [
      'webp',
      bytes(
        'RIFF',
        le32(22),
        'WEBPVP8L',
        le32(10),
        [0x2f],
        le32(639 | (479 << 14)),
        [0, 0, 0, 0, 0],
      ),
    ],
    [
      'webp',
      bytes('RIFF', le32(22), 'WEBPVP8 ', le32(10), [0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]),
    ],
  ] as const)('reads the size of a %s', (type, file) => {
    expect(readPictureHeader(file, type)).toEqual({ width: 640, height: 480, truncated: false });
  });

  it.each([
    ['png', png(640, 480, false)],
    ['jpeg', jpeg(640, 480, [])],
    ['bmp', bmp(640, 480, 100)],
    ['webp', bytes('RIFF', le32(900), 'WEBPVP8X', le32(10), [0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0])],
  ] as const)('sees that a %s was cut off', (type, file) => {
    expect(readPictureHeader(file, type)?.truncated).toBe(true);
  });

  it('answers or gives up on any bytes, and never throws', () => {
    const starts = [png(9, 9), jpeg(9, 9, []), bmp(9, 9, 0), bytes('RIFF', le32(22), 'WEBPVP8X')];
    const hostile = fc
      .tuple(fc.constantFrom(...starts), fc.nat(60), fc.uint8Array({ maxLength: 80 }))
      .map(([start, keep, noise]) => Uint8Array.from([...start.slice(0, keep), ...noise]));
    fc.assert(
      fc.property(hostile, fc.constantFrom(...TYPES), (file, type) => {
        const header = readPictureHeader(file, type);
        if (header === null) return;
        expect(header.width).toBeGreaterThan(0);
        expect(header.height).toBeGreaterThan(0);
      }),
    );
  });
});

describe('decodePicture', () => {
  const decoder = vi.fn<() => Promise<ImageBitmap>>();

  it.each([
    ['too-many-pixels', png(20_000, 10)],
    ['too-many-pixels', png(15_000, 15_000)],
    ['truncated', png(640, 480, false)],
    ['damaged', bytes('\x89PNG\r\n\x1a\n')],
  ])('throws %s before anything is decoded', async (code, file) => {
    vi.stubGlobal('createImageBitmap', decoder);
    await expect(decodePicture(file, 'png', LIMITS)).rejects.toMatchObject({ code });
    expect(decoder).not.toHaveBeenCalled();
  });

  it('throws damaged when the browser cannot decode it', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('InvalidStateError')));
    await expect(decodePicture(png(10, 10), 'png', LIMITS)).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('shrinks a large picture while it is drawn, and lets its bitmap go', async () => {
    const bitmap = { width: 8_000, height: 2_000, close: vi.fn() };
    vi.stubGlobal('createImageBitmap', () => Promise.resolve(bitmap));
    vi.stubGlobal('OffscreenCanvas', FakeCanvas);
    const picture = await decodePicture(png(8_000, 2_000), 'png', LIMITS);
    expect(picture).toMatchObject({ width: 4_000, height: 1_000 });
    expect(bitmap.close).toHaveBeenCalledOnce();
  });
});

class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    return {
      fillRect: () => undefined,
      drawImage: () => undefined,
      getImageData: (_: number, __: number, width: number, height: number) => ({
        data: new Uint8ClampedArray(width * height * 4),
      }),
    };
  }
}
