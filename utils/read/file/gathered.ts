import type { ShownPage } from '../host/run-queue';
import { groupSources } from '../merge/group-sources';
import { mergeInvoice } from '../merge/merge-invoice';
import { joinPages } from '../pdf/join-pages';
import type { Carrier, NotInvoice, Reading, Region, SourceReading } from '../reading';
import type { ReadRemark } from '../remark';

/** What one file, or one part of it, gave before it is weighed. */
export interface Gathered {
  carrier: Carrier;
  /** One list of sources for each invoice. */
  invoices: SourceReading[][];
  notInvoice: NotInvoice | null;
  remarks: ReadRemark[];
  pictures: ShownPage[];
  /** How many pages it has, so that parts of an archive can be numbered through. */
  pages: number;
}

export function nothing(carrier: Carrier): Gathered {
  return { carrier, invoices: [], notInvoice: null, remarks: [], pictures: [], pages: 0 };
}

/** Puts parts together; what several parts say of the same invoice becomes one. */
export function joinGathered(carrier: Carrier, parts: readonly Gathered[]): Gathered {
  const joined = nothing(carrier);
  for (const part of parts) {
    for (const group of part.invoices) addGroup(joined.invoices, group);
    joined.pictures.push(...part.pictures);
    joined.remarks.push(...part.remarks);
    joined.notInvoice ??= part.notInvoice;
    joined.pages += part.pages;
  }
  if (joined.invoices.length > 0) joined.notInvoice = null;
  return joined;
}

/** The same with its pages numbered on from `shift`: files of an archive share one numbering. */
export function shiftPages(part: Gathered, shift: number): Gathered {
  if (shift === 0) return part;
  return {
    ...part,
    invoices: part.invoices.map((group) => group.map((source) => shiftSource(source, shift))),
    pictures: part.pictures.map((shown) => ({ ...shown, page: shown.page + shift })),
  };
}

/** Weighs every invoice of what was gathered. */
export function toReading({ carrier, invoices, notInvoice, remarks }: Gathered): Reading {
  return {
    carrier,
    invoices: invoices.map(mergeInvoice),
    notInvoice: invoices.length > 0 ? null : notInvoice,
    remarks,
  };
}

/** An invoice that is known already, by its number, gains sources; else it is a new one. */
function addGroup(invoices: SourceReading[][], group: readonly SourceReading[]): void {
  const [first] = group;
  if (!first) return;
  const known = invoices.find((held) => sharesKey(held, group));
  if (known) known.splice(0, known.length, ...joinPagesOf([...known, ...group]));
  else invoices.push([...group]);
}

/** An invoice that goes on over pages has one reading of each source. */
function joinPagesOf(group: readonly SourceReading[]): SourceReading[] {
  const sources = new Set(group.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const readings = group.filter((reading) => reading.source === source);
    return joinPages(readings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)));
  });
}

function sharesKey(a: readonly SourceReading[], b: readonly SourceReading[]): boolean {
  return groupSources([a], b).length === 1 && numbered(a) && numbered(b);
}

function numbered(group: readonly SourceReading[]): boolean {
  return group.some(({ claims }) => claims.number !== undefined);
}

function shiftSource(source: SourceReading, shift: number): SourceReading {
  return {
    ...source,
    page: source.page === null ? null : source.page + shift,
    claims: mapRegions(source.claims, (region) => ({ ...region, page: region.page + shift })),
  };
}

/** The claims with every region changed; a claim without one is given none. */
export function mapRegions(
  claims: SourceReading['claims'],
  change: (region: Region) => Region | null,
): SourceReading['claims'] {
  const entries = Object.entries(claims).map(([name, claim]) => [
    name,
    { ...claim, region: claim.region && change(claim.region) },
  ]);
  return Object.fromEntries(entries) as SourceReading['claims']; // the same names with the same values
}
