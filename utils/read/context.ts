import type { ReadLimits } from './limits';

/** What a reader may use and must heed. */
export interface ReadContext {
  limits: Readonly<ReadLimits>;
  /** Aborted by 取消 or by the time limit; readers check it between pages and long steps. */
  signal: AbortSignal;
  /** Tells how far it is: 0–1, and what is being done. */
  progress(fraction: number, stage: ReadStage): void;
}

export type ReadStage = 'unpack' | 'text' | 'render' | 'qr' | 'ocr';
