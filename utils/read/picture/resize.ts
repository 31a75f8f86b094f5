import type { Picture } from './picture';
import { blankPicture } from './picture';

/** For each target pixel: the source pixels that go into it, and how much of each (sum 1). */
interface Taps {
  starts: Int32Array;
  weights: Float32Array[];
}

/**
 * The picture at another size, in pixels. Shrinks by area, which keeps thin strokes, and grows by
 * cubic curves (Catmull-Rom), which keeps edges where they are.
 */
export function resize(picture: Picture, width: number, height: number): Picture {
  const target = blankPicture(width, height);
  if (width === picture.width && height === picture.height) {
    target.data.set(picture.data);
    return target;
  }
  const across = tapsOf(picture.width, width);
  const rows = resampleRows(picture, across, width);
  resampleColumns(rows, tapsOf(picture.height, height), target);
  return target;
}

/** The picture with its longer side at most `side` pixels; itself when it is small enough. */
export function fitWithin(picture: Picture, side: number): Picture {
  const scale = side / Math.max(picture.width, picture.height);
  if (scale >= 1) return picture;
  const shrink = (length: number) => Math.max(1, Math.round(length * scale));
  return resize(picture, shrink(picture.width), shrink(picture.height));
}

function tapsOf(from: number, to: number): Taps {
  return from > to ? areaTaps(from, to) : cubicTaps(from, to);
}

function areaTaps(from: number, to: number): Taps {
  const starts = new Int32Array(to);
  const weights: Float32Array[] = [];
  const span = from / to;
  for (let at = 0; at < to; at += 1) {
    const left = at * span;
    const right = Math.min(from, left + span);
    const start = Math.floor(left);
    starts[at] = start;
    const count = Math.max(1, Math.ceil(right) - start);
    weights.push(
      Float32Array.from({ length: count }, (_, tap) => {
        const overlap = Math.min(right, start + tap + 1) - Math.max(left, start + tap);
        return Math.max(0, overlap) / span;
      }),
    );
  }
  return { starts, weights };
}

function cubicTaps(from: number, to: number): Taps {
  const starts = new Int32Array(to);
  const weights: Float32Array[] = [];
  for (let at = 0; at < to; at += 1) {
    const centre = ((at + 0.5) * from) / to - 0.5;
    const start = Math.floor(centre) - 1;
    starts[at] = start;
    weights.push(Float32Array.from({ length: 4 }, (_, tap) => catmullRom(centre - start - tap)));
  }
  return { starts, weights };
}

function catmullRom(distance: number): number {
  const x = Math.abs(distance);
  if (x >= 2) return 0;
  return x < 1 ? 1.5 * x ** 3 - 2.5 * x ** 2 + 1 : -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2;
}

function resampleRows(picture: Picture, taps: Taps, width: number): Float32Array {
  const rows = new Float32Array(width * picture.height * 4);
  const last = picture.width - 1;
  for (let x = 0; x < width; x += 1) {
    const start = taps.starts[x] ?? 0;
    for (const [tap, weight] of (taps.weights[x] ?? []).entries()) {
      const column = Math.min(last, Math.max(0, start + tap)) * 4;
      for (let y = 0; y < picture.height; y += 1) {
        const from = y * picture.width * 4 + column;
        const to = (y * width + x) * 4;
        for (let channel = 0; channel < 4; channel += 1) {
          const sum = rows[to + channel] ?? 0;
          rows[to + channel] = sum + weight * (picture.data[from + channel] ?? 0);
        }
      }
    }
  }
  return rows;
}

function resampleColumns(rows: Float32Array, taps: Taps, target: Picture): void {
  const stride = target.width * 4;
  const last = rows.length / stride - 1;
  const sums = new Float32Array(stride);
  for (let y = 0; y < target.height; y += 1) {
    sums.fill(0);
    const start = taps.starts[y] ?? 0;
    for (const [tap, weight] of (taps.weights[y] ?? []).entries()) {
      const row = Math.min(last, Math.max(0, start + tap)) * stride;
      for (let at = 0; at < stride; at += 1) {
        sums[at] = (sums[at] ?? 0) + weight * (rows[row + at] ?? 0);
      }
    }
    target.data.set(sums, y * stride);
  }
}
