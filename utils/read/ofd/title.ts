import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseKindName } from '@/utils/invoice/kinds';
import type { PageText } from '../boxes/text-box';

/** Titles stand in the upper third; below, a 备注 may name another invoice's kind. */
const TITLE_BOTTOM = 0.35;
const MAX_TITLE = 30;

/** The kind that a page's title names: 四川增值税电子专用发票, 电子发票（普通发票）. */
export function titleKind({ boxes }: PageText): InvoiceKind | null {
  for (const { text, region } of boxes) {
    const name = text.replace(/\s/g, '');
    if (region.top > TITLE_BOTTOM || name.length > MAX_TITLE || !/发票|客票|行程单/.test(name))
      continue;
    const kind = parseKindName(name);
    if (kind !== null) return kind;
  }
  return null;
}
