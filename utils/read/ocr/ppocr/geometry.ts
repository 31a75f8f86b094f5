/** A point in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in any direction: `angle` is that of its longer side `length` to the right, radians. */
export interface TextRect {
  centre: Point;
  length: number;
  thickness: number;
  /** In (−π/2, π/2]; near 0 = a level line, near ±π/2 = an upright column. */
  angle: number;
}

/** Convex hull by Andrew's monotone chain, without points on its edges. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/**
 * The rectangle of least area around a hull: one of its sides lies on an edge of the hull
 * (Freeman and Shapira 1975). Null for an empty hull.
 */
export function leastRect(hull: readonly Point[]): TextRect | null {
  let least: { area: number; rect: TextRect } | null = null;
  for (const [index, point] of hull.entries()) {
    const next = hull[(index + 1) % hull.length] ?? point;
    const rect = rectAlong(hull, Math.atan2(next.y - point.y, next.x - point.x));
    const area = rect.length * rect.thickness;
    if (least === null || area < least.area) least = { area, rect };
  }
  return least?.rect ?? null;
}

/** The point turned by `angle` radians clockwise (y runs down) about the middle. */
export function turnPoint(point: Point, angle: number, middle: Point): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [point.x - middle.x, point.y - middle.y];
  return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos };
}

/** The corners from the beginning of the text: top left, top right, bottom right, bottom left. */
export function corners({ centre, length, thickness, angle }: TextRect): Point[] {
  const along = { x: (Math.cos(angle) * length) / 2, y: (Math.sin(angle) * length) / 2 };
  const across = { x: (-Math.sin(angle) * thickness) / 2, y: (Math.cos(angle) * thickness) / 2 };
  return [
    { x: centre.x - along.x - across.x, y: centre.y - along.y - across.y },
    { x: centre.x + along.x - across.x, y: centre.y + along.y - across.y },
    { x: centre.x + along.x + across.x, y: centre.y + along.y + across.y },
    { x: centre.x - along.x + across.x, y: centre.y - along.y + across.y },
  ];
}

function halfHull(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  hull.pop();
  return hull;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

function rectAlong(points: readonly Point[], direction: number): TextRect {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const [midAlong, midAcross] = [(left + right) / 2, (top + bottom) / 2];
  const centre = { x: midAlong * cos - midAcross * sin, y: midAlong * sin + midAcross * cos };
  const [width, height] = [right - left, bottom - top];
  return width >= height
    ? { centre, length: width, thickness: height, angle: halfTurn(direction) }
    : { centre, length: height, thickness: width, angle: halfTurn(direction + Math.PI / 2) };
}

/** The same line's direction in (−π/2, π/2]. */
function halfTurn(angle: number): number {
  const turned = angle - Math.PI * Math.round(angle / Math.PI);
  return turned <= -Math.PI / 2 ? turned + Math.PI : turned;
}
