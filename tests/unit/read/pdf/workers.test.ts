import type { PDFWorker } from 'pdfjs-dist';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openPdf } from '@/utils/read/pdf/open-pdf';
import { sharePdfWorker } from '@/utils/read/pdf/workers';
import { NODE_PDF_ENGINE } from '../../../fixtures/pdf/engine';
import { writePdf } from '../../../fixtures/pdf/write-pdf';
import { readContext } from '../../../fixtures/read-context';

function countingWorkers() {
  const started: PDFWorker[] = [];
  const workers = sharePdfWorker(() => {
    const worker = new pdfjs.PDFWorker();
    // Ended before it was ready, it rejects; here nobody waits for it.
    worker.promise.catch(() => null);
    started.push(worker);
    return worker;
  });
  return { started, workers };
}

describe('sharePdfWorker', () => {
  it('lends the same worker until it is closed', () => {
    const { started, workers } = countingWorkers();
    workers.lend().release();
    workers.lend().release();
    expect(started.map(({ destroyed }) => destroyed)).toEqual([false]);
    workers.close();
    expect(started.map(({ destroyed }) => destroyed)).toEqual([true]);
    workers.lend().release();
    expect(started).toHaveLength(2);
  });

  it('ends a discarded worker when its last document lets it go', () => {
    const { started, workers } = countingWorkers();
    const [hung, fine] = [workers.lend(), workers.lend()];
    hung.discard();
    expect(workers.lend().worker).not.toBe(hung.worker);
    expect(started[0]?.destroyed).toBe(false);
    fine.release();
    expect(started.map(({ destroyed }) => destroyed)).toEqual([true, false]);
  });

  it('is closed while a document is open only after it', () => {
    const { started, workers } = countingWorkers();
    const lease = workers.lend();
    workers.close();
    expect(started[0]?.destroyed).toBe(false);
    lease.release();
    expect(started[0]?.destroyed).toBe(true);
  });
});

describe('openPdf with a shared worker', () => {
  const texts = [{ x: 60, y: 300, size: 10, text: '发票号码' }];
  const file = writePdf([{ width: 600, height: 400, texts }]);

  it('reads file after file with one worker, also after a damaged one', async () => {
    const { started, workers } = countingWorkers();
    const engine = { ...NODE_PDF_ENGINE, workers };
    const damaged = openPdf(new TextEncoder().encode('%PDF-1.7 no'), readContext(), engine);
    await expect(damaged).rejects.toThrow();
    for (let round = 0; round < 2; round += 1) {
      const pdf = await openPdf(file, readContext(), engine);
      expect((await pdf.pageText(0)).boxes[0]?.text).toBe('发票号码');
      await pdf.close();
    }
    expect(started.map(({ destroyed }) => destroyed)).toEqual([false]);
    workers.close();
  });

  it('gives no other file a worker whose file was cancelled', async () => {
    const { started, workers } = countingWorkers();
    const stop = new AbortController();
    const context = { ...readContext(), signal: stop.signal };
    const pdf = await openPdf(file, context, { ...NODE_PDF_ENGINE, workers });
    stop.abort();
    await pdf.close();
    workers.lend().release();
    expect(started.map(({ destroyed }) => destroyed)).toEqual([true, false]);
    workers.close();
  });
});
