import type { Picture } from './picture';
import { blankPicture } from './picture';

/** For each target pixel: the source pixels that go into it, and how much of each (sum 1). */
interface Taps {
  /** How many source pixels each target pixel has at most; the rest weigh 0. */
  count: number;
  /** `count` source indices and weights for each target pixel. */
  indices: Int32Array;
  weights: Float32Array;
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
  const span = from / to;
  return buildTaps(from, to, Math.ceil(span) + 1, (at) => {
    const left = at * span;
    const right = left + span;
    const start = Math.floor(left);
    const overlap = (index: number) => Math.min(right, index + 1) - Math.max(left, index);
    return { start, weigh: (index) => Math.max(0, overlap(index)) / span };
  });
}

function cubicTaps(from: number, to: number): Taps {
  return buildTaps(from, to, 4, (at) => {
    const centre = ((at + 0.5) * from) / to - 0.5;
    return {
      start: Math.floor(centre) - 1,
      weigh: (index) => catmullRom(centre - index),
    };
  });
}

/** `window` tells where a target pixel's taps begin and what a source pixel weighs for it. */
function buildTaps(
  from: number,
  to: number,
  count: number,
  window: (at: number) => { start: number; weigh: (index: number) => number },
): Taps {
  const indices = new Int32Array(to * count);
  const weights = new Float32Array(to * count);
  for (let at = 0; at < to; at += 1) {
    const { start, weigh } = window(at);
    for (let tap = 0; tap < count; tap += 1) {
      const index = start + tap;
      indices[at * count + tap] = Math.min(from - 1, Math.max(0, index));
      weights[at * count + tap] = weigh(index);
    }
  }
  return { count, indices, weights };
}

function catmullRom(distance: number): number {
  const x = Math.abs(distance);
  if (x >= 2) return 0;
  return x < 1 ? 1.5 * x ** 3 - 2.5 * x ** 2 + 1 : -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2;
}

function resampleRows(
  { data, width: from, height }: Picture,
  taps: Taps,
  width: number,
): Float32Array {
  const { count, indices, weights } = taps;
  const rows = new Float32Array(width * height * 4);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let tap = x * count; tap < (x + 1) * count; tap += 1) {
        const weight = weights[tap] ?? 0;
        const at = (y * from + (indices[tap] ?? 0)) * 4;
        red += weight * (data[at] ?? 0);
        green += weight * (data[at + 1] ?? 0);
        blue += weight * (data[at + 2] ?? 0);
        alpha += weight * (data[at + 3] ?? 0);
      }
      rows[to] = red;
      rows[to + 1] = green;
      rows[to + 2] = blue;
      rows[to + 3] = alpha;
    }
  }
  return rows;
}

function resampleColumns(rows: Float32Array, taps: Taps, target: Picture): void {
  const { count, indices, weights } = taps;
  const stride = target.width * 4;
  const sums = new Float32Array(stride);
  for (let y = 0; y < target.height; y += 1) {
    sums.fill(0);
    for (let tap = y * count; tap < (y + 1) * count; tap += 1) {
      const weight = weights[tap] ?? 0;
      const row = (indices[tap] ?? 0) * stride;
      if (weight === 0) continue;
      for (let at = 0; at < stride; at += 1) {
        sums[at] = (sums[at] ?? 0) + weight * (rows[row + at] ?? 0);
      }
    }
    target.data.set(sums, y * stride);
  }
}
