import type { NotInvoice, SourceReading } from '../reading';
import { checkSums } from './check-sums';
import { findExtras } from './extras';
import { setClaim } from './found';
import { placeBoxes, type PlacedBox, toGlyphs } from './glyphs';
import { findIdentity } from './identity';
import { findItems } from './items';
import { digitalNumberInCipher, findKind } from './kind';
import { toLines } from './lines';
import { findNotInvoice } from './not-invoice';
import { openPage, type Page, type TextSource } from './page';
import { findParties } from './parties';
import { findRemarkArea } from './remark-area';
import { splitPage } from './split-page';
import type { PageText } from './text-box';
import { findTilt, levelBoxes } from './tilt';
import { findTitles, type Title } from './titles';
import { findTotals } from './totals';

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
  const placedBoxes = placeBoxes(text.boxes, text.aspect);
  const boxes = source === 'ocr' ? levelBoxes(placedBoxes, findTilt(placedBoxes)) : placedBoxes;
  const lines = toLines(toGlyphs(boxes), source !== 'ocr');
  const titles = findTitles(lines);
  const notInvoice = findNotInvoice(lines);
  if (notInvoice !== null && titles.length === 0) return { invoices: [], notInvoice };
  const parts = splitPage(boxes, titles).map((part) => readPart(part, source, text.page));
  const invoices = parts.filter((part) => part !== null);
  return { invoices, notInvoice: invoices.length === 0 ? notInvoice : null };
}

function readPart(
  boxes: readonly PlacedBox[],
  source: TextSource,
  pageNumber: number,
): SourceReading | null {
  const page = openPage(boxes, source);
  const title = mainTitle(findTitles(page.lines));
  const remark = findRemarkArea(page.stacks, page.labels, page.totalRow);
  const totals = findTotals(page, remark);
  const claims = {
    ...findIdentity(page),
    ...findParties(page, remark),
    ...checkSums(totals, page.isOcr),
  };
  setClaim(claims, 'kind', findKind(page, title, claims));
  if (claims.kind?.value === 'digital-paper-ordinary' && claims.checkCode === undefined) {
    setClaim(claims, 'checkCode', digitalNumberInCipher(page));
  }
  const reading: SourceReading = {
    source,
    page: pageNumber,
    claims,
    items: findItems(page),
    extras: findExtras(page, remark),
    taxFree: totals.taxFree,
    totalInWords: totals.words,
  };
  return isInvoice(page, title, reading) ? reading : null;
}

/** The largest print, then the topmost: others quote it. */
function mainTitle(titles: readonly Title[]): Title | null {
  const sorted = [...titles].sort((a, b) =>
    Math.abs(a.height - b.height) > a.height * 0.2 ? b.height - a.height : a.y - b.y,
  );
  return sorted[0] ?? null;
}

/**
 * An invoice has a number, or at least the face of one: its title and most of its parts. A page that
 * only talks of invoices has neither.
 */
function isInvoice(page: Page, title: Title | null, reading: SourceReading): boolean {
  const { claims } = reading;
  if (claims.kind?.value === 'fiscal-receipt') return false;
  const parts = [
    claims.date,
    claims.totalWithTax ?? claims.amountWithoutTax,
    claims.buyerName ?? claims.buyerTaxId,
    claims.sellerName ?? claims.sellerTaxId,
    page.header ?? undefined,
  ].filter((part) => part !== undefined).length;
  const numbered = claims.number !== undefined;
  if (title !== null) return numbered ? parts >= 1 : parts >= 3;
  return (
    numbered && parts >= 3 && (claims.code !== undefined || claims.number?.value.length === 20)
  );
}
