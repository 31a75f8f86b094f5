import type { PageText, TextBox } from '../boxes/text-box';
import type { Picture } from '../picture/picture';
import type { Pose } from '../picture/pose';
import type { Region } from '../reading';

/** A character that may have been another one. */
export interface Doubt {
  /** Index in the text, UTF-16 units. */
  at: number;
  /** The second choice, and how sure the engine is of each, 0–1. */
  other: string;
  confidence: number;
  otherConfidence: number;
}

/** A line that OCR read; `doubts` lets arithmetic and check characters choose between digits. */
export interface OcrBox extends TextBox {
  doubts: readonly Doubt[];
}

/**
 * What OCR read on one picture. Regions lie on the picture as `straighten(picture, pose)` returns
 * it: text is upright and level there, so that labels and values stand side by side.
 */
export interface OcrPage extends PageText {
  boxes: readonly OcrBox[];
  pose: Pose;
}

export interface OcrOptions {
  signal: AbortSignal;
  /** How far the page is, 0–1. */
  progress?: (fraction: number) => void;
  /** `find` tries quarter turns; `upright` trusts the picture, as a page that we drew ourselves. */
  pose?: 'find' | 'upright';
  /** Only lines that touch one of these are read; all are when it is left out. */
  wanted?: readonly Region[];
}

/**
 * Reads text in pictures. Engines start with the first page and keep their models until `close`.
 * `read` throws `cancelled` on abort, `timed-out` when the engine does not start in time, and
 * `engine-failed` when it cannot run here.
 */
export interface OcrEngine {
  readonly id: 'ppocr' | 'tesseract';
  read(picture: Picture, options: OcrOptions): Promise<OcrPage>;
  close(): Promise<void>;
}
