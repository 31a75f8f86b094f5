import type { Doubt } from '../engine';
import type { Emitted } from './gaps';
import { hasHole } from './gaps';

/** A line as text. */
export interface ReadLine {
  text: string;
  /** Mean over its characters, 0–1; at most `WITH_HOLE` where one seems to be missing. */
  confidence: number;
  doubts: Doubt[];
}

/** Below this a digit's second choice is kept; above, the second is noise. */
const SURE = 0.9;
const LEAST_OTHER = 0.02;
/** How sure a line can be from which a character seems to be missing: a person should look. */
const WITH_HOLE = 0.8;

/** The characters that the classes stand for: the blank of CTC, the list, and a space at the end. */
export function classesOf(keys: string): string[] {
  return ['', ...keys.replace(/\r/g, '').replace(/\n$/, '').split('\n'), ' '];
}

/**
 * Greedy CTC decoding: the best class at each step, repeats merged, blanks dropped. Of digits and
 * Latin letters that are not sure it keeps the second choice, too.
 *
 * @param steps probabilities, one row of `classes.length` for each step.
 */
export function decodeCtc(steps: Float32Array, classes: readonly string[]): ReadLine {
  const count = classes.length;
  const emitted: Emitted[] = [];
  const doubts: Doubt[] = [];
  let text = '';
  let sum = 0;
  let last = 0;
  for (let step = 0; (step + 1) * count <= steps.length; step += 1) {
    const start = step * count;
    const best = bestClass(steps, start, count);
    const running = best === last ? emitted.at(-1) : undefined;
    if (best !== 0 && running !== undefined) running.last = step;
    else if (best !== 0) {
      const confidence = steps[start + best] ?? 0;
      const doubt = doubtOf(steps, start, classes, best, confidence);
      if (doubt !== null) doubts.push({ at: text.length, ...doubt });
      const char = classes[best] ?? '';
      emitted.push({ char, first: step, last: step });
      text += char;
      sum += confidence;
    }
    last = best;
  }
  return { text, confidence: meanConfidence(sum, emitted), doubts };
}

function meanConfidence(sum: number, emitted: readonly Emitted[]): number {
  const mean = emitted.length === 0 ? 0 : sum / emitted.length;
  return hasHole(emitted) ? Math.min(mean, WITH_HOLE) : mean;
}

function bestClass(steps: Float32Array, start: number, count: number): number {
  let best = 0;
  let most = -1;
  for (let index = 0; index < count; index += 1) {
    const value = steps[start + index] ?? 0;
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}

function doubtOf(
  steps: Float32Array,
  start: number,
  classes: readonly string[],
  best: number,
  confidence: number,
): Omit<Doubt, 'at'> | null {
  if (confidence >= SURE || !/^[0-9A-Za-z]$/.test(classes[best] ?? '')) return null;
  let second = 0;
  let most = LEAST_OTHER;
  for (let index = 1; index < classes.length; index += 1) {
    const value = steps[start + index] ?? 0;
    if (index !== best && value > most) {
      most = value;
      second = index;
    }
  }
  const other = classes[second] ?? '';
  return other === '' ? null : { other, confidence, otherConfidence: most };
}
