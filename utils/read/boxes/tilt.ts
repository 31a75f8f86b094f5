import type { PlacedBox } from './glyphs';

/** tan of the angles that a hand-held scan may have: ±3.4° in steps of 0.2°. */
const SLOPES = Array.from({ length: 35 }, (_, index) => (index - 17) * 0.0035);
/** Another slope must make rows this much sharper, or the page counts as straight. */
const GAIN = 1.15;
const MIN_BOXES = 12;
const MAX_BOXES = 600;

/**
 * How much the rows of a page rise or fall (dy/dx in the plane), by the slope that gathers the
 * boxes in the fewest rows. 0 for a straight page and for one with too few boxes to tell.
 */
export function findTilt(boxes: readonly PlacedBox[]): number {
  const flat = boxes.filter((box) => !box.vertical).slice(0, MAX_BOXES);
  if (flat.length < MIN_BOXES) return 0;
  const height = medianHeight(flat);
  const straight = sharpness(flat, 0, height);
  let best = { slope: 0, score: straight };
  for (const slope of SLOPES) {
    const score = sharpness(flat, slope, height);
    if (score > best.score) best = { slope, score };
  }
  return best.score > straight * GAIN ? best.slope : 0;
}

/** The boxes with their rows level. Their regions stay, so that crops fit the picture. */
export function levelBoxes(boxes: readonly PlacedBox[], slope: number): PlacedBox[] {
  if (slope === 0) return [...boxes];
  return boxes.map((box) => ({
    ...box,
    y: box.y - (slope * (box.left + box.right)) / 2,
    height: Math.max(box.height * 0.4, box.height - Math.abs(slope) * (box.right - box.left)),
  }));
}

export function medianHeight(boxes: ReadonlyArray<{ height: number }>): number {
  const heights = boxes.map((box) => box.height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

/** Sum of squares of how many boxes share a third of a row: highest when rows are level. */
function sharpness(boxes: readonly PlacedBox[], slope: number, height: number): number {
  const rows = new Map<number, number>();
  for (const box of boxes) {
    const y = box.y - (slope * (box.left + box.right)) / 2;
    const row = Math.round((y / height) * 3);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let score = 0;
  for (const [row, count] of rows) score += count * (count + (rows.get(row + 1) ?? 0));
  return score;
}
