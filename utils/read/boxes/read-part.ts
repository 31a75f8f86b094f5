import type { SourceReading } from '../reading';
import { checkSums } from './check-sums';
import { findExtras } from './extras';
import { setClaim } from './found';
import type { PlacedBox } from './glyphs';
import { findIdentity } from './identity';
import { findItems } from './items';
import { digitalNumberInCipher, findKind } from './kind';
import { openPage, type Page, type TextSource } from './page';
import { findParties } from './parties';
import { findRemarkArea } from './remark-area';
import { findTitles, type Title } from './titles';
import { findTotals } from './totals';

/** The invoice of a page, or of a part of one; null when it holds none. */
export function readPart(
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
  if (!numbered) return false;
  return claims.code === undefined ? claims.number?.value.length === 20 && parts >= 3 : parts >= 2;
}
