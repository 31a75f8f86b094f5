import { extractInvoices } from '../boxes/extract-invoices';
import type { TextBox } from '../boxes/text-box';

import { ReadFault } from '../fault';
import { parseQrLines } from '../qr/lines';
import type { SourceReading } from '../reading';
import { decodeXml } from '../xml/decode';
import type { Gathered } from './gathered';
import { mapRegions, nothing } from './gathered';

/** Text is read by lines; more than these are no invoice. */
const MAX_LINES = 2_000;
const LINE = 1 / 60;

/**
 * Text that was pasted, selected or typed by a scanner gun: the content of QR codes, or labels with
 * their values. Throws `unknown-type` when it is neither.
 */
export function readText(bytes: Uint8Array): Gathered {
  const text = decodeXml(bytes);
  const result = nothing('clipboard');
  const codes = parseQrLines(text).flatMap(({ result: code }) => (code ? [code] : []));
  for (const code of codes) {
    if ('notInvoice' in code) result.notInvoice ??= code.notInvoice;
    else result.invoices.push([code.reading]);
  }
  if (codes.length > 0) return result;
  const found = extractInvoices({ page: 0, aspect: 1, boxes: boxesOf(text) }, 'text');
  if (found.invoices.length === 0 && !found.notInvoice) throw new ReadFault('unknown-type');
  return {
    ...result,
    invoices: found.invoices.map((source) => [withoutPlaces(source)]),
    notInvoice: found.notInvoice,
  };
}

/** Each line as a box, one below the other: the extractor reads labels and values by their place. */
function boxesOf(text: string): TextBox[] {
  const lines = text.split(/\r\n|\r|\n/).slice(0, MAX_LINES);
  const height = Math.min(LINE, 1 / lines.length);
  return lines.flatMap((line, index): TextBox[] => {
    if (line.trim() === '') return [];
    const region = { page: 0, left: 0.05, top: index * height, width: 0.9, height: height * 0.8 };
    return [{ text: line, region, confidence: 1, vertical: false }];
  });
}

/** The places were ours, not the text's. */
function withoutPlaces(source: SourceReading): SourceReading {
  return { ...source, page: null, claims: mapRegions(source.claims, () => null) };
}
