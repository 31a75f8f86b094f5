/** A point of a picture, px. */
export interface Point {
  x: number;
  y: number;
}

/** Sides of a picture, px. */
export interface Sides {
  width: number;
  height: number;
}

/** A rectangle of a picture, whole px, never beyond the picture. */
export interface CutBox extends Sides {
  left: number;
  top: number;
}

/** Less than this holds no line of print; it was a press and no drag. px. */
const MIN_SIDE = 24;
/** What a key moves, as a part of the picture's side. */
const STEP = 0.01;
/** What the first key takes: the middle, as parts of the picture. */
const MIDDLE = { start: 0.15, length: 0.7 };

/** The box between two corners. */
export function boxBetween(a: Point, b: Point, picture: Sides): CutBox {
  const across = spanOf(a.x, b.x, picture.width);
  const down = spanOf(a.y, b.y, picture.height);
  return { left: across.start, top: down.start, width: across.length, height: down.length };
}

/** The box that the keyboard begins with. */
export function middleBox({ width, height }: Sides): CutBox {
  const end = MIDDLE.start + MIDDLE.length;
  return boxBetween(
    { x: width * MIDDLE.start, y: height * MIDDLE.start },
    { x: width * end, y: height * end },
    { width, height },
  );
}

/** The box after an arrow key: moved, or with its right and lower edges moved. */
export function nudgeBox(box: CutBox, key: string, resize: boolean, picture: Sides): CutBox | null {
  const direction = DIRECTIONS.get(key);
  if (!direction) return null;
  const x = direction.x * Math.max(1, Math.round(picture.width * STEP));
  const y = direction.y * Math.max(1, Math.round(picture.height * STEP));
  if (resize) {
    const width = clamp(box.width + x, Math.min(MIN_SIDE, box.width), picture.width - box.left);
    const height = clamp(box.height + y, Math.min(MIN_SIDE, box.height), picture.height - box.top);
    return { ...box, width, height };
  }
  const left = clamp(box.left + x, 0, picture.width - box.width);
  return { ...box, left, top: clamp(box.top + y, 0, picture.height - box.height) };
}

/**
 * Where a drag that begins at a point is anchored: at the opposite corner when the point is within
 * `reach` px of a corner of the box, so that a corner can be corrected; else at the point itself.
 */
export function anchorOf(point: Point, box: CutBox | null, reach: number): Point {
  if (!box) return point;
  const { left, top, width, height } = box;
  for (const x of [left, left + width]) {
    for (const y of [top, top + height]) {
      const isNear = Math.abs(point.x - x) <= reach && Math.abs(point.y - y) <= reach;
      if (isNear) return { x: 2 * left + width - x, y: 2 * top + height - y };
    }
  }
  return point;
}

/** Whether there can be print in it. */
export function isWorthCutting({ width, height }: CutBox): boolean {
  return width >= MIN_SIDE && height >= MIN_SIDE;
}

const DIRECTIONS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

function spanOf(a: number, b: number, whole: number): { start: number; length: number } {
  const start = clamp(Math.floor(Math.min(a, b)), 0, whole);
  const end = clamp(Math.ceil(Math.max(a, b)), 0, whole);
  return { start, length: end - start };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
