import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Raster } from './raster';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Writes 8-bit RGB without filters. */
export function encodePng({ width, height, data }: Raster): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  let out = 0;
  for (let y = 0; y < height; y += 1) {
    out += 1; // filter 0
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) rows[out++] = data[at + channel] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const body = deflateSync(rows, { level: 6 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND')]);
}

/**
 * Reads the PNG that Chromium writes: 8 bits a channel, RGB or RGBA, not interlaced.
 *
 * @throws RangeError for any other
 */
export function decodePng(png: Buffer): Raster {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, color, , , interlace] = png.subarray(24, 29);
  const channels = color === 2 ? 3 : color === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0) throw new RangeError('Not a plain PNG');
  const rows = inflateSync(Buffer.concat(pixelChunks(png)));
  unfilter(rows, width * channels, height, channels);
  return { width, height, data: toRgba(rows, width, height, channels) };
}

function pixelChunks(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Undoes the five row filters in place (PNG specification, section 9). */
function unfilter(rows: Buffer, rowBytes: number, height: number, step: number): void {
  const get = (at: number) => rows[at] ?? 0;
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1);
    const filter = get(start);
    for (let x = 1; x <= rowBytes; x += 1) {
      const at = start + x;
      const left = x > step ? get(at - step) : 0;
      const up = y > 0 ? get(at - rowBytes - 1) : 0;
      const corner = x > step && y > 0 ? get(at - rowBytes - 1 - step) : 0;
      rows[at] = get(at) + predict(filter, left, up, corner);
    }
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function toRgba(rows: Buffer, width: number, height: number, channels: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * (width * channels + 1) + 1 + x * channels;
      data.set(rows.subarray(from, from + 3), (y * width + x) * 4);
    }
  }
  return data;
}

function chunk(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
