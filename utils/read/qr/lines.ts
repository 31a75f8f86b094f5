import type { QrResult } from './payload';
import { parseQrText } from './payload';

/** One text of a paste, and what it is; null = nothing that we know. */
export interface QrLine {
  text: string;
  result: QrResult | null;
}

const MAX_TEXT = 400_000;
const MAX_LINES = 2_000;

/** Where one payload ends in its checksum and the next begins: a gun without an Enter at the end. */
const GLUED = /(?<=,[0-9A-Fa-f]{4},?)(?=01[,，]\d\d[,，])/g;

/**
 * Reads several QR texts, one a line as scanner guns type them, or run together. Empty lines are
 * left out; at most 2,000 lines are looked at.
 */
export function parseQrLines(text: string): QrLine[] {
  return text
    .slice(0, MAX_TEXT)
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(GLUED))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
    .map((line) => ({ text: line, result: parseQrText(line) }));
}
