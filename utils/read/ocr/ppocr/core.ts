import { ReadFault } from '../../fault';
import type { Picture } from '../../picture/picture';
import { assertPicture } from '../../picture/picture';
import type { Pose } from '../../picture/pose';
import { fitWithin } from '../../picture/resize';
import { turnQuarters } from '../../picture/turn';
import type { OcrBox, OcrEngine, OcrOptions, OcrPage } from '../engine';
import type { ReadLine } from './ctc';
import { classesOf } from './ctc';
import { detectLines } from './detect';
import type { TextRect } from './geometry';
import { cutLine } from './line-picture';
import { findQuarters, findTilt } from './orientation';
import { isColumn, readingDirection, regionOf, touches } from './place';
import { recognizeLines } from './recognize';
import type { Model, OrtRuntime, PpocrModels } from './runtime';
import { loadModel } from './runtime';
import { needsSecondLook, spreadLine, surer } from './second-look';

/** Text of an invoice needs no more; pixels of the longer side. */
const MAX_SIDE = 3_200;
/** What the detector looks at first, and when the text proves to be small; pixels. */
const FIRST_SIDE = 960;
const SECOND_SIDE = 1_600;
/** Lines thinner than this, in pixels of the detector, run into each other. */
const SMALL_TEXT = 13;
/** The part of the time that finding lines takes, for the progress. */
const DETECTION_PART = 0.25;

interface Models {
  det: Model;
  rec: Model;
  cls: Model;
  classes: readonly string[];
}

/**
 * PP-OCRv4 (mobile) on onnxruntime-web: finds lines (DB), turns the page upright, cuts each line out
 * level, and reads it (CTC). Uses neither DOM nor worker, so that it runs in a worker and in Node.
 * Throws `engine-failed` when a model does not load.
 */
export async function createPpocr(ort: OrtRuntime, files: PpocrModels): Promise<OcrEngine> {
  const det = await loadModel(ort, files.det);
  const rec = await loadModel(ort, files.rec);
  const cls = await loadModel(ort, files.cls);
  const models = { det, rec, cls, classes: classesOf(files.keys) };
  return {
    id: 'ppocr',
    read: (picture, options) => readPage(models, picture, options),
    close: async () => {
      await Promise.all([det.close(), rec.close(), cls.close()]);
    },
  };
}

async function readPage(models: Models, picture: Picture, options: OcrOptions): Promise<OcrPage> {
  assertPicture(picture);
  const found = await findLines(models, fitWithin(picture, MAX_SIDE), options);
  const { upright, pose } = found;
  const wanted = found.lines
    .map((line) => ({ line, region: regionOf(line, upright, pose.tilt) }))
    .filter(({ region }) => options.wanted?.some((part) => touches(part, region)) ?? true);
  stopIfAborted(options.signal);
  const lines = wanted.map(({ line }) => line);
  const texts = await readLines(models, upright, lines, (fraction) => {
    stopIfAborted(options.signal);
    options.progress?.(DETECTION_PART + (1 - DETECTION_PART) * fraction);
  });
  const boxes = wanted.map(({ line, region }, index): OcrBox => {
    const { text = '', confidence = 0, doubts = [] } = texts[index] ?? {};
    return { text, confidence, doubts, region, vertical: isColumn(line) };
  });
  return {
    page: 0,
    aspect: upright.width / upright.height,
    boxes: boxes.filter(({ text }) => text.trim() !== ''),
    pose,
  };
}

/** Reads lines, and those that hold a doubtful number once more. */
async function readLines(
  { rec, classes }: Models,
  picture: Picture,
  lines: readonly TextRect[],
  done: (fraction: number) => void,
): Promise<ReadLine[]> {
  const cuts = lines.map((line) => cutLine(picture, line, isColumn(line)));
  const first = await recognizeLines(rec, classes, cuts, done);
  const doubtful = lines.flatMap((line, index) => {
    const text = first[index];
    return text !== undefined && !isColumn(line) && needsSecondLook(text) ? [{ line, text }] : [];
  });
  const spread = doubtful.map(({ line }) => spreadLine(picture, line));
  const second = await recognizeLines(rec, classes, spread, () => done(1));
  const better = new Map(
    doubtful.map(({ text }, index) => [text, surer(text, second[index] ?? text)]),
  );
  return first.map((text) => better.get(text) ?? text);
}

interface FoundLines {
  upright: Picture;
  pose: Pose;
  lines: TextRect[];
}

async function findLines(
  models: Models,
  picture: Picture,
  { signal, progress, pose = 'find' }: OcrOptions,
): Promise<FoundLines> {
  stopIfAborted(signal);
  let lines = await detectLines(models.det, picture, FIRST_SIDE);
  stopIfAborted(signal);
  const quarters = pose === 'find' ? await findQuarters(models.cls, picture, lines) : 0;
  const upright = turnQuarters(picture, quarters);
  const side = isSmall(lines, upright) ? SECOND_SIDE : FIRST_SIDE;
  if (quarters !== 0 || side !== FIRST_SIDE) {
    lines = await detectLines(models.det, upright, side);
  }
  progress?.(DETECTION_PART);
  const tilt = findTilt(lines);
  return { upright, pose: { turn: quarters, tilt }, lines: lines.map(readingDirection) };
}

/** Whether the text was hardly larger than the detector can tell apart, and a closer look helps. */
function isSmall(lines: readonly TextRect[], picture: Picture): boolean {
  const longer = Math.max(picture.width, picture.height);
  if (lines.length === 0 || longer <= FIRST_SIDE * 1.2) return false;
  const sizes = lines.map(({ thickness }) => thickness).sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return typical * (FIRST_SIDE / longer) < SMALL_TEXT;
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new ReadFault('cancelled');
}
