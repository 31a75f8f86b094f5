import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageText } from '../boxes/text-box';
import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { type PdfAttachment, readAttachments } from './attachments';
import type { PdfEngine } from './engine';
import { openFault, pageFault, throwIfAborted } from './faults';
import { formText } from './form-text';
import { renderPage } from './render-page';
import { isScannedText } from './scanned';
import { mainTurn, placeItems, toBoxes } from './text-items';
import type { WorkerLease } from './workers';

/** What the file says of itself; forgeable, so a hint at most. */
export interface PdfInfo {
  producer: string | null;
  creator: string | null;
}

/** An open PDF. Pages count from 0; all methods throw `ReadFault`. Close it when done. */
export interface OpenPdf {
  readonly pageCount: number;
  attachments(): Promise<PdfAttachment[]>;
  /** The text layer with the values of form fields, upright even where it is drawn sideways. */
  pageText(page: number): Promise<PageText>;
  /** Whether the text of a page is no use, so that it must be rendered and read by OCR. */
  isScanned(page: number): Promise<boolean>;
  /** The page as a picture, turned as `pageText` turns it, so that regions fit. @param dpi px per inch. */
  render(page: number, dpi: number): Promise<ImageData>;
  info(): Promise<PdfInfo>;
  close(): Promise<void>;
}

/**
 * Opens a PDF with everything active switched off: no scripts, no XFA, no network. Throws `ReadFault`:
 * `empty`, `encrypted` (needs a password), `truncated`, `damaged`, `engine-failed`, or why it was
 * aborted. `ctx.limits.pdfPages` is the caller's to heed, by `pageCount`.
 *
 * @param bytes the whole file; not changed, and free to use afterwards.
 */
export async function openPdf(
  bytes: Uint8Array,
  ctx: ReadContext,
  engine: PdfEngine,
): Promise<OpenPdf> {
  throwIfAborted(ctx.signal);
  if (bytes.length === 0) throw new ReadFault('empty');
  const lease = engine.workers?.lend() ?? null;
  try {
    const document = await loadDocument(bytes, ctx.signal, engine, lease);
    return new PdfFile(document, ctx, engine, lease);
  } catch (error) {
    if (ctx.signal.aborted) lease?.discard();
    else lease?.release();
    throw error;
  }
}

async function loadDocument(
  bytes: Uint8Array,
  signal: AbortSignal,
  engine: PdfEngine,
  lease: WorkerLease | null,
): Promise<PDFDocumentProxy> {
  const task = engine.pdfjs.getDocument({
    // pdf.js moves the buffer to its worker, so it gets a copy.
    data: bytes.slice(),
    cMapUrl: engine.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: engine.standardFontDataUrl,
    wasmUrl: engine.wasmUrl,
    iccUrl: engine.iccUrl,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    verbosity: 0,
    ...(lease !== null && { worker: lease.worker }),
  });
  const cancel = () => void task.destroy();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await task.promise;
  } catch (error) {
    throwIfAborted(signal);
    await task.destroy();
    throw openFault(error, bytes);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

interface PageLayout {
  text: PageText;
  /** Degrees clockwise that make the page upright, its /Rotate included. */
  rotation: number;
}

class PdfFile implements OpenPdf {
  private readonly layouts = new Map<number, Promise<PageLayout>>();

  constructor(
    private readonly document: PDFDocumentProxy,
    private readonly ctx: ReadContext,
    private readonly engine: PdfEngine,
    private readonly lease: WorkerLease | null,
  ) {}

  get pageCount(): number {
    return this.document.numPages;
  }

  async attachments(): Promise<PdfAttachment[]> {
    throwIfAborted(this.ctx.signal);
    try {
      return await readAttachments(this.document, this.ctx.limits.archiveBytes);
    } catch (error) {
      throw pageFault(error, 0);
    }
  }

  async pageText(page: number): Promise<PageText> {
    return (await this.layout(page)).text;
  }

  async isScanned(page: number): Promise<boolean> {
    return isScannedText(await this.pageText(page));
  }

  async render(page: number, dpi: number): Promise<ImageData> {
    const { rotation } = await this.layout(page);
    const { limits, signal } = this.ctx;
    return this.onPage(page, (proxy) =>
      renderPage(proxy, dpi, rotation, this.engine, limits, signal),
    );
  }

  async info(): Promise<PdfInfo> {
    const { info } = await this.document.getMetadata();
    const text = (key: string) => {
      const value: unknown = Reflect.get(info, key);
      return typeof value === 'string' && value !== '' ? value : null;
    };
    return { producer: text('Producer'), creator: text('Creator') };
  }

  async close(): Promise<void> {
    const ended = this.document.loadingTask.destroy();
    if (this.lease !== null && this.ctx.signal.aborted) {
      // The worker may be busy for ever, and would never answer.
      this.lease.discard();
      return;
    }
    try {
      await ended;
    } finally {
      this.lease?.release();
    }
  }

  private layout(page: number): Promise<PageLayout> {
    const known = this.layouts.get(page);
    if (known !== undefined) return known;
    const layout = this.onPage(page, (proxy) => layoutOf(proxy, page));
    this.layouts.set(page, layout);
    return layout;
  }

  private async onPage<T>(page: number, work: (proxy: PDFPageProxy) => Promise<T>): Promise<T> {
    throwIfAborted(this.ctx.signal);
    try {
      const proxy = await this.document.getPage(page + 1);
      const result = await work(proxy);
      proxy.cleanup();
      return result;
    } catch (error) {
      throwIfAborted(this.ctx.signal);
      throw pageFault(error, page);
    }
  }
}

async function layoutOf(page: PDFPageProxy, index: number): Promise<PageLayout> {
  const content = await page.getTextContent({ includeMarkedContent: false });
  const isVertical = (font: string) => content.styles[font]?.vertical === true;
  const shown = page.getViewport({ scale: 1 });
  const turn = mainTurn(placeItems(content.items, shown.transform, isVertical));
  const rotation = (page.rotate + 360 - turn * 90) % 360;
  const viewport = page.getViewport({ scale: 1, rotation });
  const { width, height } = viewport;
  const places = [
    ...placeItems(content.items, viewport.transform, isVertical),
    ...(await formText(page, viewport)),
  ];
  const boxes = toBoxes(places, index, width, height);
  return { text: { page: index, aspect: width / height, boxes }, rotation };
}
