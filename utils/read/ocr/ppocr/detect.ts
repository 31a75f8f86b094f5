import { resize } from '../../picture/resize';
import type { Picture } from '../../picture/picture';
import type { ProbabilityMap } from './components';
import { findComponents } from './components';
import type { TextRect } from './geometry';
import { convexHull, leastRect } from './geometry';
import type { Model } from './runtime';

/** The model halves its input five times. */
const STEP = 32;
/** Thresholds and growth as PaddleOCR's DBPostProcess has them for this model. */
const PIXEL_THRESHOLD = 0.3;
const BOX_THRESHOLD = 0.55;
const UNCLIP = 1.6;
const MIN_THICKNESS = 3;
/** ImageNet statistics in the order of the channels that the model was trained with: B, G, R. */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

/**
 * Finds lines of text: rectangles in pixels of the picture, from top to bottom.
 * @param side the longer side that the model looks at, pixels; more finds smaller text and takes
 * longer, by its square.
 */
export async function detectLines(
  model: Model,
  picture: Picture,
  side: number,
): Promise<TextRect[]> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = roundToStep(picture.width * scale);
  const height = roundToStep(picture.height * scale);
  const input = detectorInput(resize(picture, width, height));
  const { data } = await model.run(input, [1, 3, height, width]);
  const lines = linesOf({ width, height, data });
  const [x, y] = [picture.width / width, picture.height / height];
  return lines.map((line) => stretch(line, x, y)).sort((a, b) => a.centre.y - b.centre.y);
}

function roundToStep(length: number): number {
  return Math.max(STEP, Math.round(length / STEP) * STEP);
}

function detectorInput({ data, width, height }: Picture): Float32Array {
  const plane = width * height;
  const input = new Float32Array(plane * 3);
  for (let channel = 0; channel < 3; channel += 1) {
    const mean = MEAN[channel] ?? 0;
    const deviation = DEVIATION[channel] ?? 1;
    for (let pixel = 0; pixel < plane; pixel += 1) {
      const value = (data[pixel * 4 + 2 - channel] ?? 0) / 255;
      input[channel * plane + pixel] = (value - mean) / deviation;
    }
  }
  return input;
}

function linesOf(map: ProbabilityMap): TextRect[] {
  return findComponents(map, PIXEL_THRESHOLD).flatMap((component) => {
    if (component.score < BOX_THRESHOLD) return [];
    const rect = leastRect(convexHull(component.outline));
    return rect === null || rect.thickness < MIN_THICKNESS ? [] : [grow(rect)];
  });
}

/** The model marks the core of a line; the line is larger by area × ratio ÷ perimeter all round. */
function grow(rect: TextRect): TextRect {
  const { length, thickness } = rect;
  const margin = (length * thickness * UNCLIP) / (2 * (length + thickness));
  return { ...rect, length: length + 2 * margin, thickness: thickness + 2 * margin };
}

/** From the model's pixels to the picture's; the two scales differ only by rounding. */
function stretch(rect: TextRect, x: number, y: number): TextRect {
  const scale = Math.sqrt(x * y);
  return {
    centre: { x: rect.centre.x * x, y: rect.centre.y * y },
    length: rect.length * scale,
    thickness: rect.thickness * scale,
    angle: rect.angle,
  };
}
