import type { OcrEngineId } from '@/utils/history/reading-rows';
import type { ReadingQueue } from '@/utils/history/reading-queue';
import { HARD_CAPS } from '@/utils/read/limits';
import type { FileQueue } from '@/utils/read/host/run-queue';

/** The rows as the queue of the host; remembers which engine the file in work wants. */
export function fileQueueOf(
  rows: ReadingQueue,
  now: () => number,
): FileQueue & { engine(): OcrEngineId } {
  let engine: OcrEngineId = 'ppocr';
  return {
    engine: () => engine,
    async next() {
      const claimed = await rows.claim(now());
      if (!claimed) return null;
      const { job, blob } = claimed;
      engine = job.terms.engine;
      const { limits } = job.terms;
      const pdfPages = Math.min(job.allowance.firstPages ?? limits.pdfPages, HARD_CAPS.pdfPages);
      return { id: job.id, blob, limits: { ...limits, pdfPages } };
    },
    progress: (id, progress) => rows.progress(id, progress),
    finish: (id, end) => rows.finish(id, end),
    watchRunning: (changed) => rows.watchRunning(changed),
  };
}
