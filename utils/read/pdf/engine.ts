import type * as Pdfjs from 'pdfjs-dist';
import type { PdfWorkers } from './workers';

/** What we use of pdf.js. */
type PdfJs = Pick<typeof Pdfjs, 'getDocument' | 'AnnotationMode'>;

/** A surface to draw on; the host makes it, as canvases differ between browser and Node. */
export interface PageCanvas {
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  /** The drawn pixels. */
  read(): ImageData;
}

/** pdf.js with the files that it loads, as URLs that end in a slash. Nothing comes from a network. */
export interface PdfEngine {
  pdfjs: PdfJs;
  /** Where it is left out, each document starts a worker of its own. */
  workers?: PdfWorkers;
  /** Predefined CMaps: without the GB ones, text of fonts that are not embedded is silently lost. */
  cMapUrl: string;
  standardFontDataUrl: string;
  /** Decoders of JPEG 2000 and JBIG2. */
  wasmUrl: string;
  iccUrl: string;
  /** @param width px. @param height px. */
  createCanvas(width: number, height: number): PageCanvas;
}
