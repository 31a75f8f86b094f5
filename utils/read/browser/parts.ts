import type { ReaderParts } from '../file/parts';
import type { OcrEngine } from '../ocr/engine';
import { decodePicture } from '../picture/decode';
import { encodePicture } from './canvas';
import type { AssetUrl } from './engines';
import { createPdfEngine, createQrEngine } from './engines';
import { startPpocr, startTesseract } from './ocr';

type EngineId = OcrEngine['id'];

/** The engines of this browser. OCR starts when the first picture needs it, and stays until `close`. */
export function createBrowserParts(
  assetUrl: AssetUrl,
  wanted: () => EngineId,
): ReaderParts & { close(): Promise<void> } {
  const pdf = createPdfEngine(assetUrl);
  const started = new Map<EngineId, OcrEngine>();
  return {
    pdf,
    qr: createQrEngine(assetUrl),
    ocr() {
      const id = wanted();
      const engine =
        started.get(id) ?? (id === 'ppocr' ? startPpocr(assetUrl) : startTesseract(assetUrl));
      started.set(id, engine);
      return engine;
    },
    decodePicture,
    encodePicture,
    async close() {
      const engines = [...started.values()];
      started.clear();
      pdf.workers.close();
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}
