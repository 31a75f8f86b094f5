import type { InvoiceFields } from '@/utils/invoice/fields';
import type { Claims, Source, SourceReading } from '@/utils/read/reading';

/** A source that says these values, all equally surely. */
export function source(
  name: Source,
  values: Partial<InvoiceFields>,
  rest: Partial<SourceReading> & { confidence?: number } = {},
): SourceReading {
  const { confidence = 1, ...other } = rest;
  const claims = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, confidence, region: null }]),
  ) as Claims; // one claim for each value
  return {
    source: name,
    page: 0,
    claims,
    items: [],
    extras: [],
    taxFree: false,
    totalInWords: null,
    ...other,
  };
}
