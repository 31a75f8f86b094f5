import type { Region } from '../../reading';
import type { TextRect } from './geometry';
import { corners, turnPoint } from './geometry';

/** A column of upright characters is at least this much higher than wide. */
const COLUMN = 1.8;

/** Whether a line of an upright picture runs from top to bottom. */
export function isColumn({ length, thickness, angle }: TextRect): boolean {
  return Math.abs(angle) > Math.PI / 4 && length > COLUMN * thickness;
}

/**
 * A short rect gets its direction from noise: one character is often higher than wide. Those that
 * are no columns read from left to right.
 */
export function readingDirection(rect: TextRect): TextRect {
  if (Math.abs(rect.angle) <= Math.PI / 4 || isColumn(rect)) return rect;
  const angle = rect.angle > 0 ? rect.angle - Math.PI / 2 : rect.angle + Math.PI / 2;
  return { ...rect, angle, length: rect.thickness, thickness: rect.length };
}

/**
 * Where a line stands on the picture after it was turned by `tilt` degrees clockwise about its
 * middle, as `straighten` does: fractions of page 0.
 */
export function regionOf(
  rect: TextRect,
  picture: { width: number; height: number },
  tilt: number,
): Region {
  const middle = { x: picture.width / 2, y: picture.height / 2 };
  const angle = (tilt * Math.PI) / 180;
  const level = {
    ...rect,
    centre: turnPoint(rect.centre, angle, middle),
    angle: rect.angle + angle,
  };
  const points = corners(level);
  const [left, right] = span(
    points.map(({ x }) => x),
    picture.width,
  );
  const [top, bottom] = span(
    points.map(({ y }) => y),
    picture.height,
  );
  return { page: 0, left, top, width: right - left, height: bottom - top };
}

/** Whether two regions of a page have a point in common. */
export function touches(a: Region, b: Region): boolean {
  const across = a.left <= b.left + b.width && b.left <= a.left + a.width;
  return across && a.top <= b.top + b.height && b.top <= a.top + a.height;
}

function span(values: readonly number[], length: number): [number, number] {
  const fraction = (value: number) => Math.min(1, Math.max(0, value / length));
  return [fraction(Math.min(...values)), fraction(Math.max(...values))];
}
