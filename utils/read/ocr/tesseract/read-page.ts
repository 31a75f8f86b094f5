import { toGray } from '../../picture/gray';
import type { Picture } from '../../picture/picture';
import type { Pose } from '../../picture/pose';
import { LEVEL_DEGREES, straighten } from '../../picture/pose';
import { fitWithin, resize } from '../../picture/resize';
import { findDirection } from '../../picture/skew';
import { crop } from '../../picture/turn';
import type { Region } from '../../reading';
import type { OcrBox, OcrOptions, OcrPage } from '../engine';
import { encodeGraymap } from './graymap';
import { boxOfSpan, numberSpans, replaceSpan } from './numbers';
import type { Bbox, Run, TesseractBlock } from './words';
import { confidenceOf, runsOf, textOf } from './words';

/** The part of a tesseract.js worker that is used; `recognize` takes any image file. */
export interface TesseractWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(
    image: Blob,
    options: Record<string, never>,
    output: { blocks: boolean; text: boolean },
  ): Promise<{ data: { text: string; confidence: number; blocks: TesseractBlock[] | null } }>;
  terminate(): Promise<unknown>;
}

export interface TesseractWorkers {
  chinese: TesseractWorker;
  digits: TesseractWorker;
}

/** Text reads best between these; pixels of the longer side. */
const MIN_SIDE = 1_500;
const MAX_SIDE = 2_400;
/** What the search for the direction looks at. */
const DIRECTION_SIDE = 1_000;
/** Where the mean confidence is lower, the page may stand on its head. */
const UPRIGHT = 0.6;
const LEVEL: Pose = { turn: 0, tilt: 0 };
/** White around a number that is read alone, as a part of its height. */
const MARGIN = 0.35;
/** The page against its numbers, for the progress. */
const PAGE_PART = 0.6;

/** Reads a page: as sparse text, then its numbers one by one. */
export async function readPage(
  workers: TesseractWorkers,
  picture: Picture,
  options: OcrOptions,
): Promise<OcrPage> {
  const found = await readUpright(workers.chinese, picture, options);
  options.progress?.(PAGE_PART);
  await rereadNumbers(workers.digits, found, options);
  const { width, height } = found.shown;
  const boxes = found.runs.map((run) => boxOf(run, width, height));
  return { page: 0, aspect: width / height, boxes, pose: found.pose };
}

interface FoundText {
  shown: Picture;
  pose: Pose;
  runs: Run[];
}

async function readUpright(
  worker: TesseractWorker,
  picture: Picture,
  { pose: wish = 'find', signal }: OcrOptions,
): Promise<FoundText> {
  const sized = toReadableSize(picture);
  let best: (FoundText & { confidence: number }) | null = null;
  for (const pose of wish === 'find' ? likelyPoses(sized) : [LEVEL]) {
    const found = await readText(worker, sized, pose);
    if (best === null || found.confidence > best.confidence) best = found;
    if (best.confidence >= UPRIGHT || signal.aborted) break;
  }
  return best ?? { shown: sized, pose: LEVEL, runs: [] };
}

async function readText(
  worker: TesseractWorker,
  picture: Picture,
  pose: Pose,
): Promise<FoundText & { confidence: number }> {
  const shown = straighten(picture, pose);
  const image = encodeGraymap(toGray(shown));
  const { data } = await worker.recognize(image, {}, { blocks: true, text: false });
  const runs = runsOf(data.blocks ?? []);
  const confidence = confidenceOf(runs.flatMap(({ glyphs }) => glyphs));
  return { shown, pose, runs, confidence };
}

function toReadableSize(picture: Picture): Picture {
  const longer = Math.max(picture.width, picture.height);
  if (longer >= MIN_SIDE) return fitWithin(picture, MAX_SIDE);
  const scale = MIN_SIDE / longer;
  const grow = (side: number) => Math.max(1, Math.round(side * scale));
  return resize(picture, grow(picture.width), grow(picture.height));
}

/**
 * Poses to try, the likeliest first. The direction of text does not tell its beginning, and tables
 * in blurred pictures can look as if they lay on their side.
 */
function likelyPoses(picture: Picture): Pose[] {
  const direction = findDirection(toGray(fitWithin(picture, DIRECTION_SIDE)));
  if (direction === null) return [LEVEL];
  const tilt = Math.abs(direction.tilt) < LEVEL_DEGREES ? 0 : direction.tilt;
  return direction.sideways
    ? [{ turn: 90, tilt }, { turn: 270, tilt }, LEVEL]
    : [
        { turn: 0, tilt },
        { turn: 180, tilt },
      ];
}

async function rereadNumbers(
  worker: TesseractWorker,
  { shown, runs }: FoundText,
  { signal, progress }: OcrOptions,
): Promise<void> {
  const spans = numberSpans(runs);
  // From the end, so that a replaced span does not move the indices of those before it.
  for (const [done, span] of [...spans.reverse()].entries()) {
    if (signal.aborted) return;
    await worker.setParameters({ tessedit_char_whitelist: span.alphabet });
    const image = encodeGraymap(toGray(crop(shown, withMargin(boxOfSpan(span)))));
    const { data } = await worker.recognize(image, {}, { blocks: false, text: true });
    replaceSpan(span, data.text, data.confidence / 100);
    progress?.(PAGE_PART + ((1 - PAGE_PART) * (done + 1)) / spans.length);
  }
}

function withMargin({ x0, y0, x1, y1 }: Bbox) {
  const margin = Math.ceil((y1 - y0) * MARGIN);
  const [left, top] = [Math.max(0, x0 - margin), Math.max(0, y0 - margin)];
  return { left, top, width: x1 + margin - left, height: y1 + margin - top };
}

function boxOf({ glyphs, bbox }: Run, width: number, height: number): OcrBox {
  const region: Region = {
    page: 0,
    left: bbox.x0 / width,
    top: bbox.y0 / height,
    width: (bbox.x1 - bbox.x0) / width,
    height: (bbox.y1 - bbox.y0) / height,
  };
  const confidence = confidenceOf(glyphs);
  return { text: textOf(glyphs), region, confidence, vertical: false, doubts: [] };
}
