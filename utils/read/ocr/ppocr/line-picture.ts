import type { Picture } from '../../picture/picture';
import type { TextRect } from './geometry';

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
 */
export function cutLine(picture: Picture, rect: TextRect, column: boolean): LinePicture {
  const width = lineWidth(rect);
  const data = new Float32Array(LINE_HEIGHT * width * 3);
  const place = column ? columnPlace(rect, width) : linePlace(rect, width);
  const scale = rect.thickness / LINE_HEIGHT;
  // Text larger than the target is averaged over several points, or thin strokes fall between them.
  const taps = Math.min(4, Math.max(1, Math.round(scale)));
  for (let y = 0; y < LINE_HEIGHT; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sample(picture, place, { x, y }, taps, data, y * width + x, LINE_HEIGHT * width);
    }
  }
  return { width, data };
}

/** Where in the picture a point of the line is; `out` is reused, a page has a million of them. */
type Place = (x: number, y: number, out: { x: number; y: number }) => void;

function linePlace(rect: TextRect, width: number): Place {
  const [cos, sin] = [Math.cos(rect.angle), Math.sin(rect.angle)];
  return (x, y, out) => {
    const along = (x / width - 0.5) * rect.length;
    const across = (y / LINE_HEIGHT - 0.5) * rect.thickness;
    out.x = rect.centre.x + along * cos - across * sin;
    out.y = rect.centre.y + along * sin + across * cos;
  };
}

/** Cells as tall as they are wide, from the top to the bottom of an upright column. */
function columnPlace(rect: TextRect, width: number): Place {
  const cells = Math.max(1, Math.round(rect.length / rect.thickness));
  const cellWidth = width / cells;
  const cellLength = rect.length / cells;
  return (x, y, out) => {
    const cell = Math.min(cells - 1, Math.floor(x / cellWidth));
    out.x = rect.centre.x + (x / cellWidth - cell - 0.5) * rect.thickness;
    out.y = rect.centre.y - rect.length / 2 + (cell + y / LINE_HEIGHT) * cellLength;
  };
}

const spot = { x: 0, y: 0 };

function sample(
  picture: Picture,
  place: Place,
  at: { x: number; y: number },
  taps: number,
  data: Float32Array,
  index: number,
  plane: number,
): void {
  let [red, green, blue] = [0, 0, 0];
  for (let tap = 0; tap < taps * taps; tap += 1) {
    const [right, down] = [((tap % taps) + 0.5) / taps, (Math.floor(tap / taps) + 0.5) / taps];
    place(at.x + right, at.y + down, spot);
    const x = clamp(spot.x - 0.5, picture.width - 1);
    const y = clamp(spot.y - 0.5, picture.height - 1);
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [partX, partY] = [x - left, y - top];
    const first = (top * picture.width + left) * 4;
    const nextX = left + 1 < picture.width ? 4 : 0;
    const nextY = top + 1 < picture.height ? picture.width * 4 : 0;
    const [a, b] = [(1 - partX) * (1 - partY), partX * (1 - partY)];
    const [c, d] = [(1 - partX) * partY, partX * partY];
    const pixels = picture.data;
    const mean = (channel: number) =>
      a * (pixels[first + channel] ?? 0) +
      b * (pixels[first + nextX + channel] ?? 0) +
      c * (pixels[first + nextY + channel] ?? 0) +
      d * (pixels[first + nextX + nextY + channel] ?? 0);
    red += mean(0);
    green += mean(1);
    blue += mean(2);
  }
  const norm = 127.5 * taps * taps;
  data[index] = blue / norm - 1;
  data[index + plane] = green / norm - 1;
  data[index + 2 * plane] = red / norm - 1;
}

function clamp(value: number, high: number): number {
  return value < 0 ? 0 : value > high ? high : value;
}
