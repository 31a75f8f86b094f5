import type { PDFWorker } from 'pdfjs-dist';

/** The use of pdf.js's worker by one document; ended once, by one of the two. */
export interface WorkerLease {
  readonly worker: PDFWorker;
  /** The document is closed, and the worker stays for the next one. */
  release(): void;
  /** The document may hang, so that no other may get this worker. */
  discard(): void;
}

export interface PdfWorkers {
  lend(): WorkerLease;
  /** Ends the worker as soon as no document uses it. */
  close(): void;
}

interface Shared {
  worker: PDFWorker;
  users: number;
}

/**
 * One worker for all documents, started with the first: to load pdf.js anew for each file takes
 * longer than to read a page. A worker that was discarded ends when its last document lets it go.
 */
export function sharePdfWorker(start: () => PDFWorker): PdfWorkers {
  let current: Shared | null = null;
  const retire = (shared: Shared) => {
    if (current === shared) current = null;
    if (shared.users === 0) shared.worker.destroy();
  };
  return {
    lend() {
      const shared = (current ??= { worker: start(), users: 0 });
      shared.users += 1;
      const letGo = (keep: boolean) => {
        shared.users -= 1;
        if (!keep || current !== shared) retire(shared);
      };
      return { worker: shared.worker, release: () => letGo(true), discard: () => letGo(false) };
    },
    close() {
      if (current !== null) retire(current);
    },
  };
}
