import type { PDFDocumentProxy } from 'pdfjs-dist';
import { z } from 'zod';

/** A file inside the PDF: XML, OFD or an archive that goes with the invoice. */
export interface PdfAttachment {
  name: string;
  bytes: Uint8Array;
}

const ATTACHMENT = z.object({
  filename: z.string().catch(''),
  rawFilename: z.string().optional(),
  content: z.instanceof(Uint8Array),
});
const MAX_ATTACHMENTS = 50;

/** The embedded files with their names; those without content, or beyond `maxBytes`, are left out. */
export async function readAttachments(
  document: PDFDocumentProxy,
  maxBytes: number,
): Promise<PdfAttachment[]> {
  const found: unknown = await document.getAttachments();
  const entries = z.record(z.string(), z.unknown()).nullable().parse(found) ?? {};
  const attachments: PdfAttachment[] = [];
  let left = maxBytes;
  for (const [key, raw] of Object.entries(entries).slice(0, MAX_ATTACHMENTS)) {
    const entry = ATTACHMENT.safeParse(raw).data;
    if (entry === undefined || entry.content.length === 0 || entry.content.length > left) continue;
    left -= entry.content.length;
    attachments.push({ name: entry.filename === '' ? key : entry.filename, bytes: entry.content });
  }
  return attachments;
}
