import { useState } from 'react';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { Say } from '../../state/use-language';
import type { CutBox } from './cut-box';
import { CUT_TEXT as TEXT } from './cut-text';
import { fileCut } from './file-cut';

export interface Cutting {
  cut: (source: Blob, box: CutBox) => void;
  busy: boolean;
  /** Why nothing was cut, in words. */
  failure: string | null;
  /** Says that the picture cannot be shown. */
  setFailure: (words: string) => void;
}

/** Cuts and files a piece, and calls `done` when it is in the queue. */
export function useCut(job: ReadingJob, text: Say, done: () => void): Cutting {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const cut = (source: Blob, box: CutBox) => {
    setBusy(true);
    fileCut(job, source, box, text).then(done, (error: unknown) => {
      setBusy(false);
      const message = error instanceof Error ? error.message : String(error);
      setFailure(text(TEXT.failed, { message }));
    });
  };
  return { cut, busy, failure, setFailure };
}
