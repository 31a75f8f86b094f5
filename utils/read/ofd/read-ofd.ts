import type { UnpackBudget } from '../archive/budget';
import type { PageText } from '../boxes/text-box';
import type { ReadContext } from '../context';
import type { CarrierReading, NotInvoice, SourceReading } from '../reading';
import type { ReadRemark } from '../remark';
import { kindClaim } from '../xml/claims';
import { paperNamedIn } from '../xml/not-invoice';
import { readAttachments } from './attachments';
import { readCustomData } from './custom-data';
import { readCustomTags } from './custom-tags';
import { readDocuments } from './document';
import type { OfdDocument } from './document';
import { joinSources } from './join-sources';
import type { Readings } from './join-sources';
import { entryFailed, openOfd } from './package';
import type { OfdPackage } from './package';
import { pageText } from './page-text';
import { titleKind } from './title';

/** Finds invoices in the boxes of one page. */
export type ExtractBoxes = (page: PageText) => {
  invoices: readonly SourceReading[];
  notInvoice: NotInvoice | null;
};

/** Where an OFD stands when it came out of an archive. */
export interface Surroundings {
  /** Archives around it. */
  depth: number;
  budget: UnpackBudget;
}

const PLAIN: NotInvoice = { type: 'other', name: 'OFD 文档' };
/** A title names the kind in full, but it is text. */
const TITLE = 0.95;

/**
 * Reads an OFD (GB/T 33190-2016): attached XML, tags, metadata and page text, each as a source of its
 * own, so that what contradicts is seen.
 *
 * @param extractBoxes finds invoices in page text.
 * @param around for an OFD inside an archive.
 * @returns per invoice its sources; `notInvoice` when there is no invoice.
 * @throws ReadFault as `openArchive`; `damaged`, `unsafe-xml`, `too-large`, `cancelled`.
 */
export function readOfd(
  bytes: Uint8Array,
  ctx: ReadContext,
  extractBoxes: ExtractBoxes,
  around?: Surroundings,
): CarrierReading {
  ctx.progress(0, 'unpack');
  const ofd = openOfd(bytes, ctx, around?.depth, around?.budget);
  const invoices: SourceReading[][] = [];
  const remarks: ReadRemark[] = [];
  let notInvoice: NotInvoice | null = null;
  let pagesBefore = 0;
  for (const document of readDocuments(ofd)) {
    const found = readDocument({ ofd, document, ctx, extractBoxes, pagesBefore });
    invoices.push(...found.invoices);
    remarks.push(...found.remarks);
    notInvoice ??= found.notInvoice;
    pagesBefore += document.pages.length;
  }
  ctx.progress(1, 'text');
  const [fault] = ofd.failed;
  // What is not known to be an invoice must not pass for a plain document because it is broken.
  if (fault !== undefined && invoices.length === 0 && notInvoice === null) throw fault;
  remarks.push(...ofd.failed.map(entryFailed));
  const other = invoices.length > 0 ? null : (notInvoice ?? PLAIN);
  return { carrier: 'ofd', invoices, notInvoice: other, remarks };
}

interface Task {
  ofd: OfdPackage;
  document: OfdDocument;
  ctx: ReadContext;
  extractBoxes: ExtractBoxes;
  /** Pages of documents before this one. */
  pagesBefore: number;
}

type Found = Omit<CarrierReading, 'carrier'>;

function readDocument(task: Task): Found {
  const { ofd, document, ctx } = task;
  const attached = readAttachments(ofd, document, ctx);
  const customData = readCustomData(document);
  const { pages, texts, notInvoice, remarks } = readPages(task);
  const [first] = pages;
  const titled = (lists: Readings) => lists.map((list) => withTitle(list, first));
  const tags = titled(readCustomTags(ofd, document));
  const metadata = titled(customData === null ? [] : [[customData]]);
  const invoices = joinSources([attached.invoices, tags, metadata], texts);
  const paper = attached.notInvoice ?? notInvoice ?? paperNamedIn(topTexts(pages));
  return { invoices, notInvoice: paper, remarks: [...attached.remarks, ...remarks] };
}

function readPages({ ofd, document, ctx, extractBoxes, pagesBefore }: Task) {
  const read = document.pages.slice(0, Math.max(0, ctx.limits.pdfPages - pagesBefore));
  const pages = read.map((page, index) => pageText(ofd, document, page, pagesBefore + index));
  const found = pages.map(extractBoxes);
  const remarks: ReadRemark[] = [];
  if (read.length < document.pages.length) {
    const detail = { read: read.length, pages: document.pages.length };
    remarks.push({ code: 'pages-left-out', field: null, detail });
  }
  return {
    pages,
    texts: found.flatMap(({ invoices }) => invoices),
    notInvoice: found.map((one) => one.notInvoice).find((one) => one !== null) ?? null,
    remarks,
  };
}

/** Tags and metadata seldom name the kind; the title above them does. */
function withTitle(list: readonly SourceReading[], page: PageText | undefined): SourceReading[] {
  const title = kindClaim(page === undefined ? null : titleKind(page), TITLE);
  return list.map((one) => {
    const isSurer = (one.claims.kind?.confidence ?? 0) > TITLE;
    return { ...one, claims: isSurer ? one.claims : { ...one.claims, ...title } };
  });
}

/** What stands at the top of the first page, where a paper says what it is. */
function topTexts([first]: readonly PageText[]): string[] {
  const boxes = first?.boxes ?? [];
  return boxes.filter(({ region }) => region.top < 0.3).map(({ text }) => text);
}
