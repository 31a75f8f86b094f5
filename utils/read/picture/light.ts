import type { Gray } from './picture';

/** The paper around a point, as a part of the longer side: larger than any character. */
const WINDOW = 1 / 24;
/** Ink is this much darker than the paper around it. */
const INK = 0.75;

/**
 * The mean brightness around each pixel, by sums over rectangles (Crow 1984), so that the cost does
 * not grow with the window.
 */
function surroundings({ width, height, data }: Gray): Float32Array {
  const reach = Math.max(4, Math.round((Math.max(width, height) * WINDOW) / 2));
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const means = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const upper = Math.max(0, y - reach) * stride;
    const lower = Math.min(height, y + reach + 1) * stride;
    const rows = (lower - upper) / stride;
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const above = (sums[upper + right] ?? 0) - (sums[upper + left] ?? 0);
      const total = (sums[lower + right] ?? 0) - (sums[lower + left] ?? 0) - above;
      means[y * width + x] = total / (rows * (right - left));
    }
  }
  return means;
}

/** The picture as if its paper were evenly lit: shadows and vignettes of photos go. */
export function evenLight(gray: Gray): Gray {
  const means = surroundings(gray);
  const data = new Uint8Array(gray.data.length);
  for (let pixel = 0; pixel < data.length; pixel += 1) {
    const paper = Math.max(1, means[pixel] ?? 1);
    data[pixel] = Math.min(255, Math.round(((gray.data[pixel] ?? 0) * 235) / paper));
  }
  return { width: gray.width, height: gray.height, data };
}

/** Whether each pixel is ink: darker than the paper around it (Bradley and Roth 2007). 1 or 0. */
export function inkOf(gray: Gray): Uint8Array {
  const means = surroundings(gray);
  return Uint8Array.from(gray.data, (value, pixel) => (value < (means[pixel] ?? 0) * INK ? 1 : 0));
}
