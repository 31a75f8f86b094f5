import type { Doubt } from '../engine';

/** A line as text. */
export interface ReadLine {
  text: string;
  /** Mean over its characters, 0–1. */
  confidence: number;
  doubts: Doubt[];
}

/** Below this a digit's second choice is kept; above, the second is noise. */
const SURE = 0.9;
const LEAST_OTHER = 0.02;

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
  let text = '';
  let sum = 0;
  let length = 0;
  let last = 0;
  const doubts: Doubt[] = [];
  for (let start = 0; start + count <= steps.length; start += count) {
    const best = bestClass(steps, start, count);
    if (best !== 0 && best !== last) {
      const confidence = steps[start + best] ?? 0;
      const doubt = doubtOf(steps, start, classes, best, confidence);
      if (doubt !== null) doubts.push({ at: text.length, ...doubt });
      text += classes[best] ?? '';
      sum += confidence;
      length += 1;
    }
    last = best;
  }
  return { text, confidence: length === 0 ? 0 : sum / length, doubts };
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
