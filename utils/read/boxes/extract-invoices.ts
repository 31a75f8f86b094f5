import type { NotInvoice, SourceReading } from '../reading';
import { placeBoxes, type PlacedBox, toGlyphs } from './glyphs';
import { findLabels } from './labels';
import { type Line, toLines } from './lines';
import { findNotInvoice } from './not-invoice';
import type { TextSource } from './page';
import { readPart } from './read-part';
import { withoutSeals } from './seal-text';
import { type Anchor, splitPage } from './split-page';
import type { PageText } from './text-box';
import { findTilt, levelBoxes } from './tilt';
import { findTitles } from './titles';

/** The invoices of one page, or what other paper it is. */
export interface PageInvoices {
  invoices: SourceReading[];
  notInvoice: NotInvoice | null;
}

/**
 * Reads the invoices of a page from boxes of text, by where they stand and never by their order.
 * One extractor for PDF text layers, OFD pages and OCR lines; with `ocr` it tolerates tilt, wrong
 * characters and merged columns. Never throws; regions are fractions of the page.
 */
export function extractInvoices(text: PageText, source: TextSource): PageInvoices {
  const all = placeBoxes(text.boxes, text.aspect);
  // OCR reads the rim of a seal as lines of its own, or not at all.
  const placed = source === 'ocr' ? all : withoutSeals(all);
  const boxes = source === 'ocr' ? levelBoxes(placed, findTilt(placed)) : placed;
  const lines = toLines(toGlyphs(boxes), source !== 'ocr');
  const titles = findTitles(lines);
  const notInvoice = findNotInvoice(lines);
  // A page without a title that names another paper may still print numbers of invoices.
  const isOther = notInvoice !== null && notInvoice.type !== 'other';
  if (isOther && titles.length === 0) return { invoices: [], notInvoice };
  const read = (part: readonly PlacedBox[]) => readPart(part, source, text.page);
  const invoices = bestReading(boxes, [titles, numberLabels(lines)], read);
  return { invoices, notInvoice: invoices.length === 0 ? notInvoice : null };
}

/**
 * The page as one invoice, unless cutting it at its titles, or else at the labels of its numbers,
 * shows more: a title may be quoted, and one invoice may print its number twice.
 */
function bestReading(
  boxes: readonly PlacedBox[],
  anchors: ReadonlyArray<readonly Anchor[]>,
  read: (part: readonly PlacedBox[]) => SourceReading | null,
): SourceReading[] {
  let best = [read(boxes)].filter((one) => one !== null);
  for (const group of anchors) {
    if (group.length < 2) continue;
    const parts = splitPage(boxes, group).map(read);
    const invoices = parts.filter((one) => one !== null);
    if (countNumbers(invoices) > Math.max(1, countNumbers(best))) best = invoices;
  }
  return best;
}

function countNumbers(invoices: readonly SourceReading[]): number {
  return new Set(invoices.flatMap(({ claims }) => claims.number?.value ?? [])).size;
}

function numberLabels(lines: readonly Line[]): Anchor[] {
  return findLabels(lines, false).filter((label) => label.id === 'number');
}
