import type { PlacedBox } from './glyphs';

/** What every invoice of a page has once: its title, or the label of its number. */
export interface Anchor {
  left: number;
  right: number;
  y: number;
  height: number;
}

/** More invoices than this on one page are no invoices. */
const MAX_PARTS = 12;

/**
 * Cuts a page with several anchors into one part for each: first into bands from top to bottom, then
 * each band from left to right, along the widest empty strip between neighbours.
 */
export function splitPage(boxes: readonly PlacedBox[], anchors: readonly Anchor[]): PlacedBox[][] {
  if (anchors.length < 2 || anchors.length > MAX_PARTS) return [[...boxes]];
  const bands = bandsOf(anchors);
  const edges = bands
    .slice(1)
    .map((band, index) => cutBetween(boxes, bands[index] ?? band, band, 'y'));
  return bands.flatMap((band, index) => {
    const inside = boxes.filter((box) => isBetween(box.y, edges[index - 1], edges[index]));
    return splitBand(inside, band);
  });
}

function splitBand(boxes: readonly PlacedBox[], band: readonly Anchor[]): PlacedBox[][] {
  const sorted = [...band].sort((a, b) => a.left - b.left);
  const edges = sorted
    .slice(1)
    .map((anchor, index) => cutBetween(boxes, [sorted[index] ?? anchor], [anchor], 'x'));
  return sorted.map((_, index) =>
    boxes.filter((box) => isBetween((box.left + box.right) / 2, edges[index - 1], edges[index])),
  );
}

/** Anchors side by side are one band. */
function bandsOf(anchors: readonly Anchor[]): Anchor[][] {
  const bands: Anchor[][] = [];
  for (const anchor of [...anchors].sort((a, b) => a.y - b.y)) {
    const band = bands.at(-1);
    const first = band?.[0];
    if (band !== undefined && first !== undefined && anchor.y - first.y < anchor.height * 3) {
      band.push(anchor);
    } else bands.push([anchor]);
  }
  return bands;
}

/**
 * The middle of the widest strip without a box between two anchors. Side by side the strip is sought
 * around the middle of the two, where the columns of the left one cannot reach.
 */
function cutBetween(
  boxes: readonly PlacedBox[],
  from: readonly Anchor[],
  to: readonly Anchor[],
  axis: 'x' | 'y',
): number {
  const middle = (anchor: Anchor) => (axis === 'y' ? anchor.y : (anchor.left + anchor.right) / 2);
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
