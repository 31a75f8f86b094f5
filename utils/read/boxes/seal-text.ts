import { isHan } from './characters';
import type { PlacedBox } from './glyphs';

/** A rim has at least this many pieces; 发票监制章 has nine characters. */
const MIN_PIECES = 5;
/** Characters along a rim stand alone, or by twos and threes where the rim runs level. */
const MAX_PIECE = 3;
/** Widest step between neighbours, in their size. */
const MAX_STEP = 3;
/** Between two steps a rim bends less than this, and from end to end more. Radians. */
const MAX_BEND = 1.3;
const MIN_TURN = 1.2;
/** Part of all its bends that goes the same way round; rows and columns do not bend at all. */
const SAME_WAY = 0.7;
/** Lines across a seal: 国家税务总局 and the bureau, or the tax id and 发票专用章. */
const INNER_LINES = 3;

/**
 * The boxes without the text of seals: characters that follow one another along an arc, and the lines
 * set in its middle right after them. Nothing of an invoice is printed round a bend, while a seal in
 * a text layer lies over names and amounts and would be mixed into them.
 */
export function withoutSeals(boxes: readonly PlacedBox[]): PlacedBox[] {
  const seals = new Set<PlacedBox>();
  let start = 0;
  while (start < boxes.length) {
    const chain = chainFrom(boxes, start);
    if (isArc(chain)) {
      const after = boxes.slice(start + chain.length, start + chain.length + INNER_LINES);
      for (const box of [...chain, ...linesInside(chain, after)]) seals.add(box);
    }
    start += Math.max(1, chain.length);
  }
  return boxes.filter((box) => !seals.has(box));
}

/** Small pieces of ideographs of one size, each near the one before, without a sharp corner. */
function chainFrom(boxes: readonly PlacedBox[], start: number): PlacedBox[] {
  const chain: PlacedBox[] = [];
  for (let index = start; index < boxes.length; index += 1) {
    const box = boxes[index];
    if (box === undefined || !isPiece(box)) break;
    const [last, before] = [chain.at(-1), chain.at(-2)];
    if (last !== undefined && !follows(last, box)) break;
    if (last !== undefined && before !== undefined && Math.abs(bend(before, last, box)) > MAX_BEND)
      break;
    chain.push(box);
  }
  return chain;
}

function isPiece(box: PlacedBox): boolean {
  const chars = Array.from(box.text.replace(/\s/g, ''));
  return (
    chars.length > 0 &&
    chars.length <= MAX_PIECE &&
    chars.every((c) => isHan(c) || /[()（）]/.test(c))
  );
}

function follows(last: PlacedBox, box: PlacedBox): boolean {
  const [a, b] = [sizeOf(last), sizeOf(box)];
  const step = Math.hypot(middleOf(box) - middleOf(last), box.y - last.y);
  return Math.abs(a - b) < Math.max(a, b) * 0.15 && step < Math.min(a, b) * MAX_STEP;
}

function isArc(chain: readonly PlacedBox[]): boolean {
  if (chain.length < MIN_PIECES) return false;
  const bends = chain.slice(2).map((box, index) => {
    const [first, second] = [chain[index], chain[index + 1]];
    return first === undefined || second === undefined ? 0 : bend(first, second, box);
  });
  const turn = Math.abs(bends.reduce((sum, angle) => sum + angle, 0));
  const all = bends.reduce((sum, angle) => sum + Math.abs(angle), 0);
  return turn > MIN_TURN && turn > all * SAME_WAY;
}

/** How far the way through three boxes turns at the second one, in radians, right-hand positive. */
function bend(a: PlacedBox, b: PlacedBox, c: PlacedBox): number {
  const [x, y] = [middleOf(b) - middleOf(a), b.y - a.y];
  const [u, v] = [middleOf(c) - middleOf(b), c.y - b.y];
  return Math.atan2(x * v - y * u, x * u + y * v);
}

/** What stands on the axis of the rim and within its width. */
function linesInside(rim: readonly PlacedBox[], after: readonly PlacedBox[]): PlacedBox[] {
  const left = Math.min(...rim.map((box) => box.left));
  const right = Math.max(...rim.map((box) => box.right));
  const top = Math.min(...rim.map((box) => box.y));
  const axis = (left + right) / 2;
  const isInside = (box: PlacedBox) =>
    Math.abs(middleOf(box) - axis) < (right - left) * 0.08 &&
    box.right - box.left < right - left &&
    box.y > top &&
    box.y < top + (right - left) * 1.2;
  const end = after.findIndex((box) => !isInside(box));
  return end < 0 ? [...after] : after.slice(0, end);
}

function middleOf(box: PlacedBox): number {
  return (box.left + box.right) / 2;
}

/** Of turned characters the width is what the height is of upright ones. */
function sizeOf(box: PlacedBox): number {
  return box.vertical ? box.right - box.left : box.height;
}
