import type { Picture } from '../../picture/picture';
import type { Point, TextRect } from './geometry';

/** The height that the recogniser reads, pixels. */
export const LINE_HEIGHT = 48;
/** A line longer than 50 times its height is squeezed into this: no field is. */
const MAX_WIDTH = 2_400;

/** One line cut out and levelled: planes B, G, R with values −1–1, as the recogniser takes them. */
export interface LinePicture {
  width: number;
  data: Float32Array;
}

/** How wide the line becomes at `LINE_HEIGHT`, pixels. */
export function lineWidth(rect: TextRect): number {
  const width = Math.round((rect.length / Math.max(1, rect.thickness)) * LINE_HEIGHT);
  return Math.min(MAX_WIDTH, Math.max(LINE_HEIGHT, width));
}

/**
 * Cuts a line out of the picture. A column of characters that stand upright one below the other
 * (购买方信息 at the left edge) is laid out from left to right.
 * @param width pixels of the result; wider than `lineWidth` spreads the characters.
 */
export function cutLine(
  picture: Picture,
  rect: TextRect,
  column: boolean,
  width = lineWidth(rect),
): LinePicture {
  const line = { width, data: new Float32Array(LINE_HEIGHT * width * 3) };
  if (!column) {
    const right = { x: Math.cos(rect.angle), y: Math.sin(rect.angle) };
    copyPart(picture, { ...rect, right }, line, 0, width);
    return line;
  }
  const cells = Math.max(1, Math.round(rect.length / rect.thickness));
  const size = rect.length / cells;
  for (let cell = 0; cell < cells; cell += 1) {
    const y = rect.centre.y - rect.length / 2 + (cell + 0.5) * size;
    const part = { centre: { x: rect.centre.x, y }, length: rect.thickness, thickness: size };
    const [from, to] = [(cell * width) / cells, ((cell + 1) * width) / cells].map(Math.round);
    copyPart(picture, { ...part, right: { x: 1, y: 0 } }, line, from ?? 0, to ?? 0);
  }
  return line;
}

/** A part of the picture; `right` is the unit vector along its text. */
interface Part {
  centre: Point;
  length: number;
  thickness: number;
  right: Point;
}

/**
 * Fills columns `from` to `to` of a line with a part of the picture, each point the mean of the four
 * pixels around it. Text larger than the target is averaged over several points, or thin strokes
 * would fall between them.
 */
function copyPart(picture: Picture, part: Part, line: LinePicture, from: number, to: number): void {
  const { centre, length, thickness, right } = part;
  const taps = Math.min(4, Math.max(1, Math.round(thickness / LINE_HEIGHT)));
  const stepX = length / (to - from) / taps;
  const stepY = thickness / LINE_HEIGHT / taps;
  const sums = [0, 0, 0];
  const plane = LINE_HEIGHT * line.width;
  const norm = 127.5 * taps * taps;
  for (let y = 0; y < LINE_HEIGHT; y += 1) {
    for (let x = from; x < to; x += 1) {
      sums.fill(0);
      for (let tap = 0; tap < taps * taps; tap += 1) {
        const along = ((x - from) * taps + (tap % taps) + 0.5) * stepX - length / 2;
        const across = (y * taps + Math.floor(tap / taps) + 0.5) * stepY - thickness / 2;
        const pictureX = centre.x + along * right.x - across * right.y - 0.5;
        const pictureY = centre.y + along * right.y + across * right.x - 0.5;
        addMean(picture, pictureX, pictureY, sums);
      }
      const at = y * line.width + x;
      line.data[at] = (sums[2] ?? 0) / norm - 1;
      line.data[at + plane] = (sums[1] ?? 0) / norm - 1;
      line.data[at + 2 * plane] = (sums[0] ?? 0) / norm - 1;
    }
  }
}

/** Adds red, green and blue between pixels; beyond an edge its pixels go on. */
function addMean({ data, width, height }: Picture, atX: number, atY: number, sums: number[]): void {
  const x = Math.min(width - 1, Math.max(0, atX));
  const y = Math.min(height - 1, Math.max(0, atY));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const first = (top * width + left) * 4;
  const nextX = left + 1 < width ? 4 : 0;
  const nextY = top + 1 < height ? width * 4 : 0;
  const [partX, partY] = [x - left, y - top];
  for (let channel = 0; channel < 3; channel += 1) {
    const at = first + channel;
    const [upperLeft, upperRight] = [data[at] ?? 0, data[at + nextX] ?? 0];
    const [lowerLeft, lowerRight] = [data[at + nextY] ?? 0, data[at + nextX + nextY] ?? 0];
    const upper = upperLeft + (upperRight - upperLeft) * partX;
    const lower = lowerLeft + (lowerRight - lowerLeft) * partX;
    sums[channel] = (sums[channel] ?? 0) + upper + (lower - upper) * partY;
  }
}
