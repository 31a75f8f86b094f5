import type { Point } from './geometry';

/** Text probability of each point of a map, 0–1. */
export interface ProbabilityMap {
  width: number;
  height: number;
  data: Float32Array;
}

/** One connected patch of text. */
export interface Component {
  /** Its outline: the first and last point of each of its runs. */
  outline: Point[];
  pixels: number;
  /** Mean probability inside. */
  score: number;
}

/** A page has some hundred lines; noise beyond this is not worth its time. */
const MAX_COMPONENTS = 1_000;

/**
 * Patches of a map where the probability is over `threshold`, joined over edges and corners. Finds
 * them row by row by runs, so that the cost is one pass whatever their shape.
 */
export function findComponents(map: ProbabilityMap, threshold: number): Component[] {
  const parents: number[] = [];
  const runs: Run[] = [];
  let above: Run[] = [];
  for (let y = 0; y < map.height; y += 1) {
    const row = runsOf(map, y, threshold);
    for (const run of row) joinAbove(run, above, parents);
    runs.push(...row);
    above = row;
  }
  return gather(runs, parents);
}

interface Run {
  y: number;
  left: number;
  right: number;
  sum: number;
  label: number;
}

function runsOf({ width, data }: ProbabilityMap, y: number, threshold: number): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let x = 0; x < width; x += 1) {
    const value = data[y * width + x] ?? 0;
    if (value <= threshold) {
      open = null;
    } else if (open === null) {
      open = { y, left: x, right: x, sum: value, label: -1 };
      runs.push(open);
    } else {
      open.right = x;
      open.sum += value;
    }
  }
  return runs;
}

function joinAbove(run: Run, above: readonly Run[], parents: number[]): void {
  for (const other of above) {
    if (other.right < run.left - 1 || other.left > run.right + 1) continue;
    const root = rootOf(other.label, parents);
    if (run.label < 0) run.label = root;
    else parents[rootOf(run.label, parents)] = root;
  }
  if (run.label >= 0) return;
  run.label = parents.length;
  parents.push(run.label);
}

function rootOf(label: number, parents: number[]): number {
  let root = label;
  while (parents[root] !== root) {
    const parent = parents[root] ?? root;
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}

function gather(runs: readonly Run[], parents: number[]): Component[] {
  const found = new Map<number, Component>();
  for (const run of runs) {
    const root = rootOf(run.label, parents);
    const component = found.get(root) ?? { outline: [], pixels: 0, score: 0 };
    component.outline.push({ x: run.left, y: run.y }, { x: run.right + 1, y: run.y });
    component.outline.push({ x: run.left, y: run.y + 1 }, { x: run.right + 1, y: run.y + 1 });
    component.pixels += run.right - run.left + 1;
    component.score += run.sum;
    found.set(root, component);
  }
  return [...found.values()]
    .sort((a, b) => b.pixels - a.pixels)
    .slice(0, MAX_COMPONENTS)
    .map((component) => ({ ...component, score: component.score / component.pixels }));
}
