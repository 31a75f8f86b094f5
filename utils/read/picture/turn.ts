import type { Picture, PixelRect } from './picture';
import { blankPicture } from './picture';

/** Degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** The part of the picture inside `rect`, cut at the edges; at least one pixel. */
export function crop(picture: Picture, rect: PixelRect): Picture {
  const left = clamp(Math.floor(rect.left), 0, picture.width - 1);
  const top = clamp(Math.floor(rect.top), 0, picture.height - 1);
  const width = clamp(Math.ceil(rect.width), 1, picture.width - left);
  const height = clamp(Math.ceil(rect.height), 1, picture.height - top);
  const part = blankPicture(width, height);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * picture.width + left) * 4;
    part.data.set(picture.data.subarray(from, from + width * 4), y * width * 4);
  }
  return part;
}

/** The picture turned clockwise without loss; itself for 0. */
export function turnQuarters(picture: Picture, turn: QuarterTurn): Picture {
  if (turn === 0) return picture;
  const { width, height } = picture;
  const sideways = turn !== 180;
  const turned = blankPicture(sideways ? height : width, sideways ? width : height);
  const from = pixels(picture);
  const to = pixels(turned);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      to[turnedIndex(x, y, picture, turn)] = from[y * width + x] ?? 0;
    }
  }
  return turned;
}

/**
 * The picture turned clockwise by a small angle in degrees about its middle, at the same size, with
 * white corners. Between pixels it takes the mean of four.
 */
export function tilt(picture: Picture, degrees: number): Picture {
  const turned = blankPicture(picture.width, picture.height);
  const angle = (-degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [midX, midY] = [(picture.width - 1) / 2, (picture.height - 1) / 2];
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const fromX = midX + (x - midX) * cos - (y - midY) * sin;
      const fromY = midY + (x - midX) * sin + (y - midY) * cos;
      copyMean(picture, fromX, fromY, turned.data, (y * picture.width + x) * 4);
    }
  }
  return turned;
}

function turnedIndex(x: number, y: number, of: Picture, turn: 90 | 180 | 270): number {
  const { width, height } = of;
  if (turn === 90) return x * height + (height - 1 - y);
  if (turn === 270) return (width - 1 - x) * height + y;
  return (height - 1 - y) * width + (width - 1 - x);
}

function copyMean(from: Picture, x: number, y: number, to: Uint8ClampedArray, at: number): void {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= from.width - 1 || top >= from.height - 1) return;
  const [right, down] = [x - left, y - top];
  const first = (top * from.width + left) * 4;
  const second = first + from.width * 4;
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = mix(from.data[first + channel], from.data[first + 4 + channel], right);
    const lower = mix(from.data[second + channel], from.data[second + 4 + channel], right);
    to[at + channel] = mix(upper, lower, down);
  }
}

function mix(a: number | undefined, b: number | undefined, part: number): number {
  return (a ?? 0) * (1 - part) + (b ?? 0) * part;
}

function pixels(picture: Picture): Uint32Array {
  const { buffer, byteOffset, length } = picture.data;
  return byteOffset % 4 === 0
    ? new Uint32Array(buffer, byteOffset, length / 4)
    : new Uint32Array(picture.data.slice().buffer);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
