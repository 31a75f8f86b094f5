import type { ReaderOptions } from 'zxing-wasm/reader';
import { redChannel, toPicture } from '../picture/gray';
import type { Picture, PixelRect } from '../picture/picture';
import { fitWithin, resize } from '../picture/resize';
import { crop } from '../picture/turn';

/** One look at a part of a picture. */
export interface QrAttempt {
  shown: Picture;
  /** Pixels of `shown` for one of the picture. */
  scale: number;
  /** Where `shown` begins in the picture, pixels. */
  left: number;
  top: number;
  options: ReaderOptions;
}

/** Over this, codes of a scan are found sooner when it is shrunk; pixels of the longer side. */
const LARGE_SIDE = 2_400;
/** Enlarging helps codes of few pixels: a page wider than this has none. Pixels of the longer side. */
const ENLARGED_SIDE = 2_600;

/** Where invoices have their code, in the order of frequency: fractions of width and height. */
const PLACES: ReadonlyArray<readonly [left: number, top: number, width: number, height: number]> = [
  [0, 0, 0.35, 0.42],
  [0.65, 0, 0.35, 0.42],
  [0, 0, 0.5, 0.25],
  [0, 0.58, 0.35, 0.42],
  [0.65, 0.58, 0.35, 0.42],
];

/** The whole picture, as it is and, when it is large, shrunk. */
export function* wholeAttempts(picture: Picture): Generator<QrAttempt> {
  yield { shown: picture, scale: 1, left: 0, top: 0, options: {} };
  if (Math.max(picture.width, picture.height) <= LARGE_SIDE) return;
  const shown = fitWithin(picture, LARGE_SIDE / 2);
  yield { shown, scale: shown.width / picture.width, left: 0, top: 0, options: {} };
}

/**
 * Crops enlarged up to three times, which finds codes of little more than one pixel a module,
 * then the red channel with a threshold of its own, for blue ink and codes under a red stamp.
 */
export function* laterAttempts(picture: Picture): Generator<QrAttempt> {
  const longer = Math.max(picture.width, picture.height);
  const scale = [3, 2].find((factor) => longer * factor <= ENLARGED_SIDE) ?? 1;
  for (const place of PLACES) {
    const rect = rectOf(picture, place);
    const part = crop(picture, rect);
    const spot = { left: rect.left, top: rect.top };
    const large = scale === 1 ? part : enlarge(part, scale);
    yield { shown: large, scale, ...spot, options: {} };
    const red = toPicture(redChannel(large));
    yield { shown: red, scale, ...spot, options: { binarizer: 'GlobalHistogram' } };
  }
}

function enlarge(picture: Picture, scale: number): Picture {
  return resize(picture, picture.width * scale, picture.height * scale);
}

function rectOf(picture: Picture, place: (typeof PLACES)[number]): PixelRect {
  const [left, top, width, height] = place;
  return {
    left: Math.floor(left * picture.width),
    top: Math.floor(top * picture.height),
    width: Math.ceil(width * picture.width),
    height: Math.ceil(height * picture.height),
  };
}
