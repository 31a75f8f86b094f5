import type { SourceReading } from '@/utils/read/reading';
import type { ExtractBoxes } from '@/utils/read/ofd/read-ofd';

/** An extractor that sees no invoice anywhere. */
export const nothingFound: ExtractBoxes = () => ({ invoices: [], notInvoice: null });

/** A stand-in for the real one: takes the first text of 20 digits for the number. */
export const numberReader: ExtractBoxes = ({ page, boxes }) => {
  const box = boxes.find(({ text }) => /^\d{20}$/.test(text));
  if (box === undefined) return { invoices: [], notInvoice: null };
  const reading: SourceReading = {
    source: 'text',
    page,
    claims: { number: { value: box.text, confidence: 1, region: box.region } },
    items: [],
    extras: [],
    taxFree: false,
    totalInWords: null,
  };
  return { invoices: [reading], notInvoice: null };
};
