import { ReadFault } from '../../fault';
import { assertPicture } from '../../picture/picture';
import type { OcrEngine } from '../engine';
import type { TesseractWorker, TesseractWorkers } from './read-page';
import { readPage } from './read-page';

/** Starts workers of tesseract.js with local files: the caller has the paths. */
export interface TesseractHost {
  /** `createWorker(language, 1, { workerBlobURL: false, workerPath, corePath, langPath … })`. */
  createWorker(language: 'chi_sim' | 'eng'): Promise<TesseractWorker>;
  /** Where WebAssembly is refused, a worker never answers, so that starting has a limit. ms. */
  startMs: number;
}

/** Page segmentation modes of Tesseract: text anywhere, and one line. */
const SPARSE_TEXT = '11';
const SINGLE_LINE = '7';

/**
 * Tesseract: smaller and less exact than PP-OCR. Reads the page as sparse text with the Chinese
 * model, then every long number again with the Latin one, which knows digits better. Ignores
 * `wanted`: it looks at the whole page at once. A read that is cancelled ends with its workers.
 */
export function createTesseractEngine(host: TesseractHost): OcrEngine {
  let workers: Promise<TesseractWorkers> | null = null;
  const stop = async () => {
    const running = workers;
    workers = null;
    const started = await running?.catch(() => null);
    await Promise.all([started?.chinese.terminate(), started?.digits.terminate()]);
  };
  return {
    id: 'tesseract',
    async read(picture, options) {
      assertPicture(picture);
      if (options.signal.aborted) throw new ReadFault('cancelled');
      workers ??= startWorkers(host);
      const page = workers.then((started) => readPage(started, picture, options));
      try {
        return await unlessAborted(page, options.signal, 'cancelled');
      } catch (error) {
        // A worker in the middle of a page does not hear; stopping it is the only way to end it.
        void stop();
        if (error instanceof ReadFault) throw error;
        throw new ReadFault('engine-failed', { engine: 'tesseract' }, { cause: error });
      }
    },
    close: stop,
  };
}

async function startWorkers(host: TesseractHost): Promise<TesseractWorkers> {
  const [chinese, digits] = await unlessAborted(
    Promise.all([host.createWorker('chi_sim'), host.createWorker('eng')]),
    AbortSignal.timeout(host.startMs),
    'timed-out',
  );
  await chinese.setParameters({ tessedit_pageseg_mode: SPARSE_TEXT, user_defined_dpi: '200' });
  await digits.setParameters({ tessedit_pageseg_mode: SINGLE_LINE, user_defined_dpi: '200' });
  return { chinese, digits };
}

async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  code: 'cancelled' | 'timed-out',
): Promise<T> {
  const ended = new AbortController();
  const abort = new Promise<never>((_, reject) => {
    const fail = () => reject(new ReadFault(code));
    signal.addEventListener('abort', fail, { signal: ended.signal });
  });
  return Promise.race([work, abort]).finally(() => ended.abort());
}
