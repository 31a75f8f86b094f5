/** A character as the recogniser emitted it, and the steps over which it lasted. */
export interface Emitted {
  char: string;
  first: number;
  last: number;
}

/** Fewer distances than this have no pitch to speak of. */
const LEAST_DISTANCES = 4;
/** Distances of print of even pitch differ by a step of the model, and by this part. */
const EVEN = 0.2;
/** So many of the distances must be even: labels that are spread out are not. */
const EVEN_PART = 0.7;
/** Narrower print stands so few steps apart that one more of them is no sign. */
const LEAST_PITCH = 3;
/** A distance with one character missing is two pitches wide, give or take a step. */
const ONE_MISSING = { least: 1.6, most: 2.5 } as const;
/** A character seen a step late has a short distance behind it: both together are no wider. */
const WITH_NEIGHBOUR = 2.5;
const HAN = /^\p{Script=Han}$/u;

/**
 * Whether a character seems to be missing from a line. The recogniser leaves out characters that it
 * does not know and stays sure of the others; but ideographs have the same width, so that one that
 * is left out leaves a hole of its width among neighbours of even pitch. Only ideographs that follow
 * each other are compared: labels have spaces and sizes of their own.
 */
export function hasHole(line: readonly Emitted[]): boolean {
  return distancesOfRuns(line).some(isHoled);
}

function isHoled(distances: readonly number[]): boolean {
  if (distances.length < LEAST_DISTANCES) return false;
  const sorted = distances.toSorted((a, b) => a - b);
  const typical = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const even = distances.filter((one) => Math.abs(one - typical) <= Math.max(1, typical * EVEN));
  if (even.length < distances.length * EVEN_PART) return false;
  const pitch = even.reduce((sum, one) => sum + one, 0) / even.length;
  if (pitch < LEAST_PITCH) return false;
  return distances.some((one, at) => {
    const isDouble = one >= pitch * ONE_MISSING.least && one <= pitch * ONE_MISSING.most;
    const around = [distances[at - 1] ?? pitch, distances[at + 1] ?? pitch];
    return isDouble && around.every((other) => one + other >= pitch * WITH_NEIGHBOUR);
  });
}

/** For each run of ideographs, the steps from the middle of one to that of the next. */
function distancesOfRuns(line: readonly Emitted[]): number[][] {
  const runs: number[][] = [];
  let before: Emitted | null = null;
  for (const next of line) {
    const isHan = HAN.test(next.char);
    if (isHan && before === null) runs.push([]);
    if (isHan && before !== null) runs.at(-1)?.push(middle(next) - middle(before));
    before = isHan ? next : null;
  }
  return runs;
}

function middle({ first, last }: Emitted): number {
  return (first + last) / 2;
}
