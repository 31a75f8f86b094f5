import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { readOfd } from '../ofd/read-ofd';
import type { OpenPdf } from '../pdf/open-pdf';
import type { CarrierReading, SourceReading } from '../reading';
import type { ReadRemark } from '../remark';
import { sniff } from '../sniff';
import { readXml } from '../xml/read-xml';
import { extractOfdPage } from './extract-ofd-page';
import type { Gathered } from './gathered';
import { joinGathered, nothing } from './gathered';

/** Reads the XML and OFD files inside a PDF: the issuer's own data, beside which the page is a print. */
export async function readAttachments(pdf: OpenPdf, context: ReadContext): Promise<Gathered> {
  const parts: Gathered[] = [];
  for (const { name, bytes } of await pdf.attachments()) {
    context.progress(0, 'unpack');
    parts.push(readAttachment(name, bytes, context));
  }
  return joinGathered('pdf-text', parts);
}

function readAttachment(name: string, bytes: Uint8Array, context: ReadContext): Gathered {
  const result = nothing('pdf-text');
  try {
    const reading = readByType(bytes, context);
    if (!reading) return result;
    const invoices = reading.invoices.map((group) => group.map(asAttachment));
    return { ...result, invoices, remarks: [...reading.remarks] };
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    return { ...result, remarks: [failed(name, error)] };
  }
}

/** An attachment of another type is none of our business. */
function readByType(bytes: Uint8Array, context: ReadContext): CarrierReading | null {
  if (bytes.length === 0) return null;
  const type = sniff(bytes);
  if (type === 'xml') return readXml(bytes, context);
  return type === 'ofd' ? readOfd(bytes, context, extractOfdPage) : null;
}

function asAttachment(source: SourceReading): SourceReading {
  return { ...source, source: 'attachment', page: null };
}

/** The page itself can still be read. */
function failed(name: string, fault: ReadFault): ReadRemark {
  return { code: 'archive-entry-failed', field: null, detail: { name, fault: fault.code } };
}
