import type { Picture } from './picture';

/** Every pixel of this grid is looked at; print leaves its traces on a coarser one. px. */
const STEP = 3;
/** Brightness may differ by this much, of 255: JPEG noise and paper. */
const EVEN = 24;
/** Fewer dark pixels than this are dust. */
const DUST = 20;

/** Whether a picture shows nothing: an empty page is not worth minutes of text recognition. */
export function isBlank({ width, height, data }: Picture): boolean {
  const first = data[1] ?? 0;
  let odd = 0;
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0; x < width; x += STEP) {
      const green = data[(y * width + x) * 4 + 1] ?? first;
      if (Math.abs(green - first) > EVEN && ++odd > DUST) return false;
    }
  }
  return true;
}
