import type { XmlElement } from '../xml/element';
import { attribute, childrenOf } from '../xml/element';
import { parseDeltas } from './deltas';
import type { Box } from './geometry';
import { parseBox, parseMatrix, transform } from './geometry';

/** Characters that stand side by side on the page. */
export interface TextRun {
  text: string;
  /** mm. */
  box: Box;
  vertical: boolean;
}

/** One character: where its baseline starts on the page (mm), and its cell. */
interface Glyph {
  char: string;
  x: number;
  y: number;
  cell: readonly [number, number][];
}

/** Size of a TextObject that has none. mm. */
const DEFAULT_SIZE = 3.175;
/** How far Chinese fonts rise above and fall below the baseline, in parts of their size. */
const ASCENT = 0.86;
const DESCENT = 0.14;
/** A gap of so many sizes is one between columns, not between letters. */
const COLUMN_GAP = 3;
/** Off the baseline by so much of the size: another line. */
const LINE_STEP = 0.4;

/** The runs of a TextObject: broken where it starts a new line or column. */
export function textRuns(object: XmlElement): TextRun[] {
  if (attribute(object, 'Visible') === 'false') return [];
  const size = Number(attribute(object, 'Size')) || DEFAULT_SIZE;
  return childrenOf(object, 'TextCode').flatMap((code) => {
    const glyphs = placeGlyphs(object, code, size);
    const scale = scaleOf(object);
    return splitRuns(glyphs, size * scale);
  });
}

/** All text of a TextObject in one piece, as a tag means it. */
export function textOfObject(object: XmlElement): string {
  return childrenOf(object, 'TextCode')
    .map(({ text }) => text.trim())
    .join('');
}

function scaleOf(object: XmlElement): number {
  const [a, b] = parseMatrix(attribute(object, 'CTM'));
  return Math.hypot(a, b) || 1;
}

function placeGlyphs(object: XmlElement, code: XmlElement, size: number): Glyph[] {
  const boundary = parseBox(attribute(object, 'Boundary'));
  const matrix = parseMatrix(attribute(object, 'CTM'));
  const chars = Array.from(code.text.replace(/[\r\n]+\s*/g, ''));
  const across = parseDeltas(attribute(code, 'DeltaX'), chars.length);
  const down = parseDeltas(attribute(code, 'DeltaY'), chars.length);
  const even = across.length === 0 && down.length === 0;
  const place = (x: number, y: number): [number, number] => {
    const [pageX, pageY] = transform(matrix, x, y);
    return [pageX + (boundary?.x ?? 0), pageY + (boundary?.y ?? 0)];
  };
  let x = Number(attribute(code, 'X')) || 0;
  let y = Number(attribute(code, 'Y')) || 0;
  return chars.map((char, index) => {
    const width = widthOf(char) * size;
    const [pageX, pageY] = place(x, y);
    const [top, bottom] = [y - size * ASCENT, y + size * DESCENT];
    const cell = [place(x, top), place(x + width, bottom), place(x + width, top), place(x, bottom)];
    x += even ? width : (across[index] ?? 0);
    y += down[index] ?? 0;
    return { char, x: pageX, y: pageY, cell };
  });
}

/** In parts of the size: Chinese characters are square, Latin ones about half as wide. */
function widthOf(char: string): number {
  return char <= '\u024f' ? 0.5 : 1;
}

function splitRuns(glyphs: readonly Glyph[], size: number): TextRun[] {
  const steps = glyphs.slice(1).map((glyph, index) => ({
    right: glyph.x - (glyphs[index]?.x ?? 0),
    down: glyph.y - (glyphs[index]?.y ?? 0),
  }));
  const vertical =
    steps.filter(({ right, down }) => Math.abs(down) > Math.abs(right)).length > steps.length / 2;
  const runs: Glyph[][] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const step = steps[index - 1];
    const run = runs.at(-1);
    if (run === undefined || step === undefined || isBreak(step, vertical, size))
      runs.push([glyph]);
    else run.push(glyph);
  }
  return runs.flatMap((run) => toRun(run, vertical) ?? []);
}

function isBreak(
  { right, down }: { right: number; down: number },
  vertical: boolean,
  size: number,
): boolean {
  const [along, aside] = vertical ? [Math.abs(down), right] : [right, down];
  return Math.abs(aside) > size * LINE_STEP || along < -size || along > size * COLUMN_GAP;
}

function toRun(glyphs: readonly Glyph[], vertical: boolean): TextRun | null {
  const text = glyphs.map(({ char }) => char).join('');
  if (text.trim() === '') return null;
  const inked = glyphs.filter(({ char }) => char.trim() !== '');
  const xs = inked.flatMap(({ cell }) => cell.map(([x]) => x));
  const ys = inked.flatMap(({ cell }) => cell.map(([, y]) => y));
  const [left, top] = [least(xs), least(ys)];
  const box = { x: left, y: top, width: most(xs) - left, height: most(ys) - top };
  return { text: text.trim(), box, vertical };
}

/** `Math.min(...list)` fails on long lists. */
function least(values: readonly number[]): number {
  return values.reduce((held, value) => Math.min(held, value), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((held, value) => Math.max(held, value), -Infinity);
}
