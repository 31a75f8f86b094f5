import type { Region } from '@/utils/read/reading';

/** A cut-out of a page, px of its picture. */
export interface CropBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The margin round the value, in its own heights: neighbours tell where on the page one is. */
const MARGIN = 0.35;

/**
 * The cut-out round a region, with margin, widened or heightened to an aspect (width / height)
 * where the page has room, and never beyond the page.
 */
export function cropOf(
  region: Region,
  page: { width: number; height: number },
  aspect: number,
): CropBox {
  const margin = MARGIN * region.height * page.height;
  const width = Math.max(1, region.width * page.width + 2 * margin);
  const height = Math.max(1, region.height * page.height + 2 * margin);
  const wanted = {
    width: Math.max(width, height * aspect),
    height: Math.max(height, width / aspect),
  };
  const middle = {
    x: (region.left + region.width / 2) * page.width,
    y: (region.top + region.height / 2) * page.height,
  };
  const across = within(middle.x, wanted.width, page.width);
  const down = within(middle.y, wanted.height, page.height);
  return { left: across.start, top: down.start, width: across.length, height: down.length };
}

function within(middle: number, length: number, whole: number): { start: number; length: number } {
  const fitting = Math.min(length, whole);
  const start = Math.min(Math.max(0, middle - fitting / 2), whole - fitting);
  return { start, length: fitting };
}
