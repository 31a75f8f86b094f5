import { expect } from 'vitest';
import { extractInvoices } from '@/utils/read/boxes/extract-invoices';
import type { TextSource } from '@/utils/read/boxes/page';
import type { PageText } from '@/utils/read/boxes/text-box';
import type { Claims, SourceReading } from '@/utils/read/reading';

/** The one invoice of a page; fails when there is another number of them. */
export function readOne(page: PageText, source: TextSource = 'text'): SourceReading {
  const { invoices } = extractInvoices(page, source);
  expect(invoices).toHaveLength(1);
  const [invoice] = invoices;
  if (invoice === undefined) throw new Error('No invoice');
  return invoice;
}

/** The claimed values alone. */
export function valuesOf(claims: Claims): Record<string, string | number> {
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, claim.value]));
}

/** Fields that are claimed with confidence and differ from what the page shows. */
export function falseClaims(claims: Claims, truth: Record<string, string | number>): string[] {
  return Object.entries(claims)
    .filter(([name, claim]) => claim.confidence >= 0.9 && claim.value !== truth[name])
    .map(([name, claim]) => `${name}: ${String(claim.value)}`);
}
