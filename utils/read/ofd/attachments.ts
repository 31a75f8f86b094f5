import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import type { ReadFaultCode } from '../fault';
import type { NotInvoice, SourceReading } from '../reading';
import type { ReadRemark } from '../remark';
import { childrenOf, textAt } from '../xml/element';
import { readXml } from '../xml/read-xml';
import { sniff } from '../sniff';
import { documentFolder } from './document';
import type { OfdDocument } from './document';
import { entryFailed } from './package';
import type { OfdPackage } from './package';
import { folderOf } from './paths';

/** Faults of the whole run or package. */
const ENDING: ReadonlySet<ReadFaultCode> = new Set<ReadFaultCode>([
  'cancelled',
  'timed-out',
  'zip-bomb',
]);

/** What the XML files attached to a document hold. */
export interface Attached {
  invoices: readonly SourceReading[][];
  notInvoice: NotInvoice | null;
  remarks: ReadRemark[];
}

/** Reads the attached XML: the issuer's original_invoice.xml, or XBRL of the 财政部 standard. */
export function readAttachments(
  ofd: OfdPackage,
  document: OfdDocument,
  ctx: ReadContext,
): Attached {
  const attached: { -readonly [K in keyof Attached]: Attached[K] } = {
    invoices: [],
    notInvoice: null,
    remarks: [],
  };
  for (const path of attachmentPaths(ofd, document)) {
    const { invoices, notInvoice, remarks } = readAttachment(ofd, path, ctx);
    attached.invoices = [...attached.invoices, ...invoices];
    attached.notInvoice ??= notInvoice;
    attached.remarks.push(...remarks);
  }
  return attached;
}

/** As Attachments.xml lists them; some makers leave the list out and only put the file there. */
function attachmentPaths(ofd: OfdPackage, document: OfdDocument): string[] {
  const list = document.attachments === null ? null : ofd.xml(document.attachments);
  const file = document.attachments ?? document.path;
  const listed = (list === null ? [] : childrenOf(list, 'Attachment')).flatMap(
    (one) => ofd.locate(file, textAt(one, 'FileLoc'), documentFolder(document)) ?? [],
  );
  const folder = `${documentFolder(document)}/`.toLowerCase();
  const loose = ofd.names.filter((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith(folder) && /(?:^|\/)attach[^/]*\/[^/]+\.xml$/.test(lower);
  });
  const unlisted = loose.filter((name) => name.toLowerCase() !== file.toLowerCase());
  return [...new Set([...listed, ...unlisted.filter((name) => !isList(name))])];
}

function isList(path: string): boolean {
  return path.slice(folderOf(path).length).toLowerCase() === '/attachments.xml';
}

/** An attachment that cannot be read does not spoil the document: it is remarked. */
function readAttachment(ofd: OfdPackage, path: string, ctx: ReadContext): Attached {
  const nothing: Attached = { invoices: [], notInvoice: null, remarks: [] };
  try {
    const bytes = ofd.bytes(path);
    if (bytes === null || bytes.length === 0 || sniff(bytes) !== 'xml') return nothing;
    const { invoices, notInvoice } = readXml(bytes, ctx, 'attachment');
    return { invoices, notInvoice, remarks: [] };
  } catch (fault) {
    if (!(fault instanceof ReadFault) || ENDING.has(fault.code)) throw fault;
    // Any other XML may be attached to an invoice; only what should have been readable is told of.
    if (fault.code === 'unknown-type') return nothing;
    return { ...nothing, remarks: [entryFailed(fault)] };
  }
}
