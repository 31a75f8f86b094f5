import type { PlacedBox } from './glyphs';
import type { Title } from './titles';

/** More invoices than this on one page are no invoices. */
const MAX_PARTS = 12;

/**
 * Cuts a page with several titles into one part for each: first into bands from top to bottom, then
 * each band from left to right, along the widest empty strip between neighbouring titles.
 */
export function splitPage(boxes: readonly PlacedBox[], titles: readonly Title[]): PlacedBox[][] {
  if (titles.length < 2 || titles.length > MAX_PARTS) return [[...boxes]];
  const bands = bandsOf(titles);
  const edges = bands
    .slice(1)
    .map((band, index) => cutBetween(boxes, bands[index] ?? band, band, 'y'));
  return bands.flatMap((band, index) => {
    const inside = boxes.filter((box) => isBetween(box.y, edges[index - 1], edges[index]));
    return splitBand(inside, band);
  });
}

function splitBand(boxes: readonly PlacedBox[], band: readonly Title[]): PlacedBox[][] {
  const sorted = [...band].sort((a, b) => a.left - b.left);
  const edges = sorted
    .slice(1)
    .map((title, index) => cutBetween(boxes, [sorted[index] ?? title], [title], 'x'));
  return sorted.map((_, index) =>
    boxes.filter((box) => isBetween((box.left + box.right) / 2, edges[index - 1], edges[index])),
  );
}

/** Titles side by side are one band. */
function bandsOf(titles: readonly Title[]): Title[][] {
  const bands: Title[][] = [];
  for (const title of [...titles].sort((a, b) => a.y - b.y)) {
    const band = bands.at(-1);
    const first = band?.[0];
    if (band !== undefined && first !== undefined && title.y - first.y < title.height * 3) {
      band.push(title);
    } else bands.push([title]);
  }
  return bands;
}

/**
 * The middle of the widest strip without a box between two titles. Side by side the strip is sought
 * around the middle of the two, where the columns of the left one cannot reach.
 */
function cutBetween(
  boxes: readonly PlacedBox[],
  from: readonly Title[],
  to: readonly Title[],
  axis: 'x' | 'y',
): number {
  const middle = (title: Title) => (axis === 'y' ? title.y : (title.left + title.right) / 2);
  const start = Math.max(...from.map(middle));
  const end = Math.min(...to.map(middle));
  const [low, high] =
    axis === 'y'
      ? [start + (end - start) * 0.6, end]
      : [start + (end - start) * 0.3, end - (end - start) * 0.3];
  const spans = boxes
    .map((box) => spanOf(box, axis))
    .filter(([begin, stop]) => stop > low && begin < high)
    .sort((a, b) => a[0] - b[0]);
  let reach = low;
  let best = { at: (low + high) / 2, width: 0 };
  for (const [begin, stop] of [...spans, [high, high] as const]) {
    if (begin - reach > best.width) best = { at: (begin + reach) / 2, width: begin - reach };
    reach = Math.max(reach, stop);
  }
  return best.at;
}

function spanOf(box: PlacedBox, axis: 'x' | 'y'): [number, number] {
  return axis === 'x' ? [box.left, box.right] : [box.y - box.height / 2, box.y + box.height / 2];
}

function isBetween(value: number, low: number | undefined, high: number | undefined): boolean {
  return value >= (low ?? -Infinity) && value < (high ?? Infinity);
}
