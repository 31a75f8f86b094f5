import { ReadFault } from '../fault';

/** Pixels in rows from the top left, four bytes each: red, green, blue, alpha. `ImageData` fits. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** One byte a pixel: brightness, or one channel of a picture. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A rectangle in whole pixels. */
export interface PixelRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * A white picture. Sides in pixels, at least 1.
 * Throws `damaged` when a side is no such number.
 */
export function blankPicture(width: number, height: number): Picture {
  if (!isSide(width) || !isSide(height)) throw new ReadFault('damaged', { width, height });
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) };
}

/** Throws `damaged` when the bytes do not fit the sides: pictures also come by message. */
export function assertPicture(picture: Picture): void {
  const { width, height, data } = picture;
  if (!isSide(width) || !isSide(height) || data.length !== width * height * 4) {
    throw new ReadFault('damaged', { width, height });
  }
}

function isSide(side: number): boolean {
  return Number.isSafeInteger(side) && side > 0;
}
