import { createWorker, OEM } from 'tesseract.js';
import type { OcrEngine } from '../ocr/engine';
import { createPpocrEngine } from '../ocr/ppocr/client';
import { createTesseractEngine } from '../ocr/tesseract/engine';
import type { AssetUrl } from './engines';

/** An engine that has not started after this never will: without WebAssembly none answers. ms. */
const START = 45_000;

/** Beyond two, threads gain little on the machines of offices and take the browser's cores. */
const MAX_THREADS = 2;

/** PP-OCR in a worker, with runtime and models from the extension. */
export function startPpocr(assetUrl: AssetUrl): OcrEngine {
  const file = (name: string) => assetUrl(`ppocr/${name}`);
  return createPpocrEngine({
    spawn: () => new Worker(new URL('../ocr/ppocr/worker.ts', import.meta.url), { type: 'module' }),
    files: {
      runtime: file(''),
      det: file('det.onnx'),
      rec: file('rec.onnx'),
      cls: file('cls.onnx'),
      keys: file('keys.txt'),
      threads: 'SharedArrayBuffer' in globalThis ? threads() : 1,
    },
    startMs: START,
  });
}

/** tesseract.js, whose defaults would load its parts from a CDN and its worker from a `blob:`. */
export function startTesseract(assetUrl: AssetUrl): OcrEngine {
  const folder = assetUrl('tesseract').replace(/\/$/, '');
  return createTesseractEngine({
    createWorker: (language) =>
      createWorker([language], OEM.LSTM_ONLY, {
        workerPath: `${folder}/worker.min.js`,
        corePath: folder,
        langPath: folder,
        workerBlobURL: false,
        cacheMethod: 'none',
        gzip: true,
      }),
    startMs: START,
  });
}

function threads(): number {
  return Math.max(1, Math.min(MAX_THREADS, navigator.hardwareConcurrency));
}
