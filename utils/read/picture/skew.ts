import { inkOf } from './light';
import type { Gray } from './picture';

/** Degrees that are tried to either side, first in whole steps, then in tenths around the best. */
const MOST = 10;
const FINE = 0.1;
/** Points of ink that are looked at; more change nothing. */
const MAX_POINTS = 20_000;
/** Less ink than this has no direction. */
const MIN_POINTS = 200;
/** Runs of ink longer than this part of the picture are rules of a table, which lie both ways. */
const RULE = 1 / 25;
/** More rows than a picture of `LOOKED_AT` has in any direction. */
const ROW_RANGE = 2_048;
/** The direction shows as well when the picture is small; pixels of the longer side. */
const LOOKED_AT = 1_200;
/** How much clearer the rows must be in one direction to say that text runs so. */
const CLEARER = 2;

/** In which direction rows of text stand out. */
export interface Direction {
  /** Text runs from top to bottom or from bottom to top. */
  sideways: boolean;
  /** Degrees clockwise that make the rows level (or plumb, when sideways). */
  tilt: number;
}

/**
 * The direction of text by its shadow: looked at along the rows, ink and gaps alternate most
 * sharply (Postl 1986). Cannot tell text from text upside down. Null when there is too little ink.
 * @throws RangeError when a side is over 1,200 px: shrink it before.
 */
export function findDirection(gray: Gray): Direction | null {
  if (Math.max(gray.width, gray.height) > LOOKED_AT) throw new RangeError('Picture too large');
  const points = inkPoints(gray);
  if (points.length < MIN_POINTS * 2) return null;
  const level = bestAngle(points);
  const plumb = bestAngle(swapAxes(points));
  const sideways = plumb.sharpness > level.sharpness * CLEARER;
  // Swapping the axes also mirrors the picture, and with it the sense of the angle.
  return { sideways, tilt: sideways ? plumb.degrees : -level.degrees };
}

/** x and y of pixels of ink, in turn, thinned evenly. */
function inkPoints(gray: Gray): Float32Array {
  const ink = inkOf(gray);
  dropRules(ink, gray.width, gray.height);
  const count = ink.reduce((sum, value) => sum + value, 0);
  const step = Math.max(1, Math.ceil(count / MAX_POINTS));
  const points = new Float32Array(Math.floor(count / step) * 2);
  let seen = 0;
  for (let pixel = 0, at = 0; pixel < ink.length && at < points.length; pixel += 1) {
    if (ink[pixel] !== 1) continue;
    seen += 1;
    if (seen % step !== 0) continue;
    points[at] = pixel % gray.width;
    points[at + 1] = Math.floor(pixel / gray.width);
    at += 2;
  }
  return points;
}

/** Takes out runs of ink that are longer than characters, level and plumb. */
function dropRules(ink: Uint8Array, width: number, height: number): void {
  const longest = Math.max(width, height) * RULE;
  for (let y = 0; y < height; y += 1) dropLongRuns(ink, y * width, 1, width, longest);
  for (let x = 0; x < width; x += 1) dropLongRuns(ink, x, width, height, longest);
}

function dropLongRuns(
  ink: Uint8Array,
  start: number,
  step: number,
  count: number,
  longest: number,
): void {
  let run = 0;
  for (let index = 0; index <= count; index += 1) {
    const at = start + index * step;
    if (index < count && ink[at] === 1) {
      run += 1;
      continue;
    }
    if (run > longest) for (let back = 1; back <= run; back += 1) ink[at - back * step] = 0;
    run = 0;
  }
}

function swapAxes(points: Float32Array): Float32Array {
  return points.map((_, at) => points[at ^ 1] ?? 0);
}

interface Best {
  degrees: number;
  sharpness: number;
}

function bestAngle(points: Float32Array): Best {
  const coarse = sharpest(points, -MOST, MOST, 1);
  return sharpest(points, coarse.degrees - 0.9, coarse.degrees + 0.9, FINE);
}

function sharpest(points: Float32Array, from: number, to: number, step: number): Best {
  let best = { degrees: 0, sharpness: -1 };
  const steps = Math.round((to - from) / step);
  for (let index = 0; index <= steps; index += 1) {
    const degrees = from + index * step;
    const sharpness = sharpnessAt(points, (degrees * Math.PI) / 180);
    if (sharpness > best.sharpness) best = { degrees, sharpness };
  }
  return best;
}

/** Sum of the squared steps between neighbouring rows of ink, seen along an angle. */
function sharpnessAt(points: Float32Array, angle: number): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rows = new Int32Array(2 * ROW_RANGE);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) * cos - (points[at] ?? 0) * sin) + ROW_RANGE;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) {
    sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  }
  return sum;
}
