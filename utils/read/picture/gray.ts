import type { Gray, Picture } from './picture';

/** Brightness by ITU-R BT.601, over white where the picture is transparent. */
export function toGray(picture: Picture): Gray {
  const { width, height, data } = picture;
  const gray = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < gray.length; pixel += 1, at += 4) {
    const luma = (data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114;
    gray[pixel] = overWhite(luma / 1000, data[at + 3] ?? 0);
  }
  return { width, height, data: gray };
}

/**
 * The red channel alone: red stamps turn into paper, and the blue ink of dot-matrix printers stays
 * dark.
 */
export function redChannel(picture: Picture): Gray {
  const { width, height, data } = picture;
  const gray = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < gray.length; pixel += 1, at += 4) {
    gray[pixel] = overWhite(data[at] ?? 0, data[at + 3] ?? 0);
  }
  return { width, height, data: gray };
}

/** A gray picture as one of four channels, for engines that take nothing else. */
export function toPicture(gray: Gray): Picture {
  const { width, height, data } = gray;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0, at = 0; pixel < data.length; pixel += 1, at += 4) {
    rgba.fill(data[pixel] ?? 0, at, at + 3);
  }
  return { width, height, data: rgba };
}

function overWhite(value: number, alpha: number): number {
  return Math.round(255 - ((255 - value) * alpha) / 255);
}
