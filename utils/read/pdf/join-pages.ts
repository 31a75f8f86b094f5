import type { Claims, SourceReading } from '../reading';

/**
 * Makes one of an invoice that goes on over several pages (共2页 第1页): 数电票 print the number on
 * each page and the totals on the last. Only neighbouring pages are joined, and only when their
 * sources, numbers and codes are the same and no field of the one contradicts the other's.
 *
 * @param readings of one source for each page, in the order of the pages.
 */
export function joinPages(readings: readonly SourceReading[]): SourceReading[] {
  const joined: SourceReading[] = [];
  let lastPage: number | null = null;
  for (const reading of readings) {
    const last = joined.at(-1);
    if (last !== undefined && isNext(lastPage, reading.page) && isSame(last, reading)) {
      joined[joined.length - 1] = joinTwo(last, reading);
    } else joined.push(reading);
    lastPage = reading.page;
  }
  return joined;
}

function isNext(last: number | null, page: number | null): boolean {
  return last !== null && page === last + 1;
}

function isSame(first: SourceReading, second: SourceReading): boolean {
  const { number, code, totalWithTax } = first.claims;
  if (first.source !== second.source || number === undefined) return false;
  const next = second.claims;
  const sameTotal =
    totalWithTax === undefined ||
    next.totalWithTax === undefined ||
    totalWithTax.value === next.totalWithTax.value;
  return number.value === next.number?.value && code?.value === next.code?.value && sameTotal;
}

/** Identity by the first page; amounts by the page that states them, which is the last. */
function joinTwo(first: SourceReading, second: SourceReading): SourceReading {
  const totals: Claims = second.claims.totalWithTax === undefined ? {} : amountsOf(second.claims);
  return {
    ...first,
    claims: { ...second.claims, ...first.claims, ...totals },
    items: [...first.items, ...second.items],
    extras: [...first.extras, ...second.extras.filter((extra) => !has(first, extra))],
    taxFree: first.taxFree || second.taxFree,
    totalInWords: second.totalInWords ?? first.totalInWords,
  };
}

function amountsOf(claims: Claims): Claims {
  const { amountWithoutTax, tax, totalWithTax } = claims;
  return {
    ...(amountWithoutTax === undefined ? {} : { amountWithoutTax }),
    ...(tax === undefined ? {} : { tax }),
    ...(totalWithTax === undefined ? {} : { totalWithTax }),
  };
}

function has(reading: SourceReading, extra: { name: string; value: string }): boolean {
  return reading.extras.some((one) => one.name === extra.name && one.value === extra.value);
}
