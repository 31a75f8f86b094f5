import type { SourceReading } from '../reading';

/** What one kind of source found: a list for each invoice. */
export type Readings = ReadonlyArray<readonly SourceReading[]>;

/**
 * Puts the sources of one document together, one list for each invoice.
 *
 * Where no source tells of more than one invoice, all tell of the same, even if their numbers differ:
 * a contradiction must be seen, and not be taken for two invoices. Else the number decides.
 *
 * @param origins attachments, tags, metadata: each with the invoices that it tells of.
 * @param pages readings of page text, in the order of pages.
 */
export function joinSources(
  origins: readonly Readings[],
  pages: readonly SourceReading[],
): SourceReading[][] {
  const each = [...origins, firstPages(pages).map((page) => [page])].map(joinByNumber);
  const all = each.flat();
  if (all.length === 0) return [];
  return each.every((lists) => lists.length <= 1) ? [all.flat()] : joinByNumber(all);
}

/** What has no number goes to the first invoice, as a page does whose number cannot be read. */
function joinByNumber(lists: Readings): SourceReading[][] {
  const invoices: SourceReading[][] = [];
  for (const list of lists) {
    const numbered = list.some(({ claims }) => claims.number !== undefined);
    const home = invoices.find((held) =>
      held.some((one) => !numbered || list.some((other) => isSame(one, other))),
    );
    if (home !== undefined) home.push(...list);
    else if (list.length > 0) invoices.push([...list]);
  }
  return invoices;
}

/**
 * The first page of each invoice. Later ones are its 清单, whose 小计 are no totals, and pages that
 * have no number at all are of the invoice before them: they add nothing.
 */
function firstPages(pages: readonly SourceReading[]): SourceReading[] {
  const firsts: SourceReading[] = [];
  for (const page of pages) {
    const isLater =
      page.claims.number === undefined
        ? firsts.length > 0
        : firsts.some((first) => isSame(first, page));
    if (!isLater) firsts.push(page);
  }
  return firsts;
}

function isSame(one: SourceReading, other: SourceReading): boolean {
  const [a, b] = [one.claims, other.claims];
  if (a.number === undefined || a.number.value !== b.number?.value) return false;
  return a.code === undefined || b.code === undefined || a.code.value === b.code.value;
}
