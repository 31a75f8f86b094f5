import type { InvoiceFields } from '@/utils/invoice/fields';
import type { ReadFaultCode } from '@/utils/read/fault';
import type { ReadStage } from '@/utils/read/context';
import type { ReadLimits } from '@/utils/read/limits';
import type { Reading } from '@/utils/read/reading';
import type { PageOrigin } from './schema';

export type ReadingState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Not through yet. */
export const OPEN_STATES: readonly ReadingState[] = ['queued', 'running'];

/** How a file came in. */
export type Intake = 'drop' | 'picker' | 'paste' | 'menu' | 'download' | 'capture';

/** Why a file could not be read: the code and the figures of a `ReadFault`. */
export interface ReadingFault {
  code: ReadFaultCode;
  detail: Readonly<Record<string, string | number>>;
}

/** What a person lets one file cost beyond the usual limits. */
export interface ReadingAllowance {
  /** Read this many pages of a longer file, and leave the others. */
  firstPages?: number;
}

export type OcrEngineId = 'ppocr' | 'tesseract';

/** How a file is to be read: settled when it comes in, for the reading page sees no settings. */
export interface ReadingTerms {
  engine: OcrEngineId;
  limits: Readonly<ReadLimits>;
}

/** One file to be read. A row outlives the host that reads it: what was running is read again. */
export interface ReadingJob {
  id: string;
  /** Files that came in together. */
  batch: string;
  /** Position in the queue: time of arrival in ms, then place in the batch. */
  order: number;
  name: string;
  /** Bytes. */
  size: number;
  intake: Intake;
  origin: PageOrigin | null;
  terms: ReadingTerms;
  allowance: ReadingAllowance;
  state: ReadingState;
  progress: { fraction: number; stage: ReadStage } | null;
  /** ms since the epoch. */
  startedAt: number | null;
  /** How often a host took it up: one that kills its host is not tried for ever. */
  attempts: number;
  /** What the reading itself took, in ms. */
  ms: number | null;
  reading: Reading | null;
  fault: ReadingFault | null;
  /** What a person corrected, by the place of the invoice in `reading.invoices`. */
  edits: Record<number, Partial<InvoiceFields>>;
}

/** The bytes of a file, kept apart so that lists do not load them. */
export interface FileBytes {
  id: string;
  blob: Blob;
}

/** A page as a picture, for showing where a value stands. */
export interface PagePicture {
  /** `reading:page`. */
  id: string;
  reading: string;
  /** Page of the file, from 0. */
  page: number;
  blob: Blob;
  /** px. */
  width: number;
  height: number;
}
