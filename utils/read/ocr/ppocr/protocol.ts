import type { Picture } from '../../picture/picture';
import type { Region } from '../../reading';
import type { ReadFaultCode } from '../../fault';
import type { OcrOptions, OcrPage } from '../engine';

/** Where the worker finds its files, as absolute URLs of the extension, and its threads. */
export interface PpocrFiles {
  /** The folder of ort-wasm-simd-threaded.mjs and .wasm, with a slash at its end. */
  runtime: string;
  det: string;
  rec: string;
  cls: string;
  keys: string;
  /** 1, or 2 where SharedArrayBuffer exists; fixed once the worker has started. */
  threads: number;
}

/** To the worker. It starts with the first message, and reads one picture after another. */
export type PpocrRequest =
  | { type: 'start'; files: PpocrFiles }
  | {
      type: 'read';
      id: number;
      /** Its pixels are transferred. */
      picture: Picture;
      pose: NonNullable<OcrOptions['pose']>;
      /** Only lines that touch one of these; null = all. */
      wanted: readonly Region[] | null;
    };

/** From the worker. */
export type PpocrReply =
  | { type: 'started' }
  | { type: 'progress'; id: number; fraction: number }
  | { type: 'page'; id: number; page: OcrPage }
  | { type: 'fault'; id: number | null; code: ReadFaultCode; detail: string };
