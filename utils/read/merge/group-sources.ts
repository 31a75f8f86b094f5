import { invoiceKey } from '@/utils/invoice/key';
import type { Region, SourceReading } from '../reading';

/** How many digits OCR may have wrong in a number that is still taken for the same. */
const SLIPS = 3;

/**
 * Puts together what different sources say of the same invoice of a page: the same number first,
 * then a number that OCR misread, then the only one left, then the nearest on the page.
 */
export function groupSources(
  firm: ReadonlyArray<readonly SourceReading[]>,
  more: readonly SourceReading[],
): SourceReading[][] {
  const groups = firm.map((group) => [...group]);
  const late: SourceReading[] = [];
  for (const source of more) {
    const group = groups.find((held) => held.some((other) => isSameInvoice(other, source)));
    if (group) group.push(source);
    else late.push(source);
  }
  for (const source of late) {
    const group = nearestOpen(groups, source);
    if (group) group.push(source);
    else groups.push([source]);
  }
  return groups;
}

function isSameInvoice(a: SourceReading, b: SourceReading): boolean {
  const [one, two] = [keyOf(a), keyOf(b)];
  if (one !== null && one === two) return true;
  const numbers = [a.claims.number?.value, b.claims.number?.value] as const;
  const [left, right] = numbers;
  if (left === undefined || right === undefined) return false;
  if (left === right) return a.claims.code === undefined || b.claims.code === undefined;
  const misread = a.source === 'ocr' || b.source === 'ocr';
  return misread && left.length === right.length && slips(left, right) <= SLIPS;
}

function keyOf({ claims }: SourceReading): string | null {
  return invoiceKey({ code: claims.code?.value ?? null, number: claims.number?.value ?? null });
}

function slips(a: string, b: string): number {
  return Array.from(a).filter((digit, index) => digit !== b[index]).length;
}

/**
 * A group whose number the new source does not contradict. A QR stands on its own invoice; where
 * several could own it, the nearest does.
 */
function nearestOpen(groups: SourceReading[][], source: SourceReading): SourceReading[] | null {
  const open = groups.filter((group) =>
    group.every(
      (held) =>
        held.source !== source.source &&
        (held.claims.number === undefined || source.claims.number === undefined),
    ),
  );
  if (open.length <= 1) return open[0] ?? null;
  const at = centreOf([source]);
  return open.toSorted((a, b) => distance(centreOf(a), at) - distance(centreOf(b), at))[0] ?? null;
}

function centreOf(group: readonly SourceReading[]): { x: number; y: number } {
  const regions = group
    .flatMap(({ claims }) => Object.values(claims).map((claim) => claim.region))
    .filter((region): region is Region => region !== null);
  if (regions.length === 0) return { x: 0.5, y: 0.5 };
  const mean = (pick: (region: Region) => number) =>
    regions.reduce((sum, region) => sum + pick(region), 0) / regions.length;
  return { x: mean((r) => r.left + r.width / 2), y: mean((r) => r.top + r.height / 2) };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
