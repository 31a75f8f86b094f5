/** A rectangle in mm from the top left of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `a b c d e f` of a CTM: x' = ax + cy + e, y' = bx + dy + f (GB/T 33190-2016, 8.5). */
export type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Paths have thousands of numbers, but no box or matrix does. */
const MAX_TEXT = 200;

/** An ST_Box, `x y width height`; null when it is none. */
export function parseBox(text: string | null): Box | null {
  const [x, y, width, height] = numbers(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  return { x, y, width, height };
}

/** A CTM attribute; the identity when missing or malformed. */
export function parseMatrix(text: string | null): Matrix {
  const [a, b, c, d, e, f] = numbers(text);
  if (a === undefined || b === undefined || c === undefined) return IDENTITY;
  if (d === undefined || e === undefined || f === undefined) return IDENTITY;
  return [a, b, c, d, e, f];
}

/** A point after a matrix. */
export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Numbers of an ST_Array; empty when one of them is none. */
function numbers(text: string | null): number[] {
  if (text === null || text.length > MAX_TEXT) return [];
  const values = text.trim().split(/\s+/).map(Number);
  return values.every(Number.isFinite) ? values : [];
}
