// The main build of pdf.js calls what came to browsers years after the oldest that we run in
// (`Promise.try`, `Math.sumPrecise`, `Map.prototype.getOrInsertComputed`); this one brings them.
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { PdfEngine } from '../pdf/engine';
import type { PdfWorkers } from '../pdf/workers';
import { sharePdfWorker } from '../pdf/workers';
import type { QrDecoder } from '../qr/decode';
import { createQrDecoder } from '../qr/decode';
import { createPageCanvas } from './canvas';

/** Makes the address of a file that the extension ships, from its path below `engines/`. */
export type AssetUrl = (path: string) => string;

/** pdf.js with a worker that stays from file to file, loading everything from the extension. */
export function createPdfEngine(assetUrl: AssetUrl): PdfEngine & { workers: PdfWorkers } {
  pdfjs.GlobalWorkerOptions.workerSrc = assetUrl('pdf/pdf.worker.min.mjs');
  return {
    pdfjs,
    workers: sharePdfWorker(() => new pdfjs.PDFWorker({ verbosity: 0 })),
    cMapUrl: assetUrl('pdf/cmaps/'),
    standardFontDataUrl: assetUrl('pdf/fonts/'),
    wasmUrl: assetUrl('pdf/wasm/'),
    iccUrl: assetUrl('pdf/iccs/'),
    createCanvas: createPageCanvas,
  };
}

/** zxing with its WebAssembly from the extension; by itself it would ask a CDN. */
export function createQrEngine(assetUrl: AssetUrl): QrDecoder {
  prepareZXingModule({ overrides: { locateFile: (name: string) => assetUrl(`qr/${name}`) } });
  return createQrDecoder({ readBarcodes });
}
