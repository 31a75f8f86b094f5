import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader';
import { ReadFault } from '../fault';
import type { Picture } from '../picture/picture';
import { assertPicture } from '../picture/picture';
import type { Region } from '../reading';
import type { QrAttempt } from './attempts';
import { laterAttempts, wholeAttempts } from './attempts';
import { parseQrText } from './payload';

/** The reader of zxing-wasm, prepared by the caller with its own wasm file. */
export interface QrEngine {
  readBarcodes(picture: ImageData, options: ReaderOptions): Promise<ReadResult[]>;
}

export interface QrHit {
  text: string;
  /** Page 0; the caller knows the page. */
  region: Region;
}

export type QrEffort = 'thorough' | 'once';

export interface QrDecoder {
  /**
   * Every QR code of a picture. When none of them is an invoice's, looks again at the places where
   * invoices have theirs, enlarged and through the red channel, within a fixed number of pixels;
   * with effort `once` only at the first of them: enough for a page that was drawn, not scanned.
   * Empty when there is none. Throws `cancelled` on abort, `damaged` for a picture whose bytes do
   * not fit, `engine-failed` when the engine breaks.
   */
  decode(picture: Picture, signal: AbortSignal, effort?: QrEffort): Promise<QrHit[]>;
}

/** Enough for a sheet of invoices; the engine stops there. */
const MAX_SYMBOLS = 32;
/** What all attempts together may look at: a fifth of a second at 20 ms a megapixel. */
const MAX_PIXELS = 10_000_000;

export function createQrDecoder(engine: QrEngine): QrDecoder {
  return {
    async decode(picture, signal, effort = 'thorough') {
      assertPicture(picture);
      const hits = new Map<string, QrHit>();
      let pixels = 0;
      for (const attempt of attemptsOn(picture, effort)) {
        if (signal.aborted) throw new ReadFault('cancelled');
        const { shown } = attempt;
        pixels += shown.width * shown.height;
        for (const result of await readCodes(engine, shown, attempt.options)) {
          const hit = { text: result.text, region: placeOf(result, attempt, picture) };
          if (!hits.has(hit.text)) hits.set(hit.text, hit);
        }
        if (pixels > MAX_PIXELS || hasInvoice(hits)) break;
      }
      return [...hits.values()];
    },
  };
}

function* attemptsOn(picture: Picture, effort: QrEffort): Generator<QrAttempt> {
  yield* wholeAttempts(picture);
  for (const attempt of laterAttempts(picture)) {
    yield attempt;
    if (effort === 'once') return;
  }
}

function hasInvoice(hits: ReadonlyMap<string, QrHit>): boolean {
  return [...hits.keys()].some((text) => parseQrText(text) !== null);
}

async function readCodes(
  engine: QrEngine,
  { width, height, data }: Picture,
  options: ReaderOptions,
): Promise<ReadResult[]> {
  try {
    const results = await engine.readBarcodes(
      { width, height, data, colorSpace: 'srgb' },
      { formats: ['QRCode'], maxNumberOfSymbols: MAX_SYMBOLS, ...options },
    );
    return results.filter((result) => result.isValid && result.text !== '');
  } catch (cause) {
    throw new ReadFault('engine-failed', { engine: 'qr' }, { cause });
  }
}

/** The code's corners are of the attempt; the region is of the picture. */
function placeOf({ position }: ReadResult, attempt: QrAttempt, picture: Picture): Region {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
  const xs = corners.map(({ x }) => attempt.left + x / attempt.scale);
  const ys = corners.map(({ y }) => attempt.top + y / attempt.scale);
  const [left, right] = span(xs, picture.width);
  const [top, bottom] = span(ys, picture.height);
  return { page: 0, left, top, width: right - left, height: bottom - top };
}

function span(values: readonly number[], length: number): [number, number] {
  const fraction = (value: number) => Math.min(1, Math.max(0, value / length));
  return [fraction(Math.min(...values)), fraction(Math.max(...values))];
}
