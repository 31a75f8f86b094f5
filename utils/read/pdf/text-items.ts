import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextBox } from '../boxes/text-box';

type Matrix = readonly [number, number, number, number, number, number];

/** A page's text in the directions that occur: quarter turns clockwise as the page is shown. */
export interface PlacedText {
  text: string;
  /** px at scale 1 from the top left of the page as shown. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** 0 = upright, 1 = runs from top to bottom, 2 = upside down, 3 = from bottom to top. */
  turn: number;
  /** A font that writes from top to bottom. */
  vertical: boolean;
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];
type Run = Extract<Item, { str: string }>;

const MAX_ITEMS = 20_000;
/** Parts of the font size above and below the baseline that ideographs fill. */
const ASCENT = 0.86;
const DESCENT = 0.14;
const NO_TURN: Matrix = [1, 0, 0, 1, 0, 0];

/** The runs of a page as rectangles. @param viewport pdf.js's transform into px of the page. */
export function placeItems(
  items: readonly Item[],
  viewport: readonly number[],
  isVertical: (fontName: string) => boolean,
): PlacedText[] {
  return items.slice(0, MAX_ITEMS).flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const place = placeRun(item, viewport, isVertical(item.fontName));
    return place === null ? [] : [place];
  });
}

function placeRun(item: Run, viewport: readonly number[], vertical: boolean): PlacedText | null {
  const [a, b, c, d, x, y] = multiply(toMatrix(viewport), toMatrix(item.transform));
  const along = Math.hypot(a, b);
  const size = Math.hypot(c, d);
  if (!Number.isFinite(along + size + x + y) || along === 0 || size === 0) return null;
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const scale = Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0);
  const length = Math.max(vertical ? item.height : item.width, 0) * scale;
  const box = vertical ? columnBox(x, y, size, length) : rowBox(x, y, size, length, turn);
  return { text: item.str, ...box, turn: vertical ? 0 : turn, vertical };
}

/** From the origin on the baseline, in the direction of the text. */
function rowBox(x: number, y: number, size: number, length: number, turn: number) {
  const [up, down] = [size * ASCENT, size * DESCENT];
  switch (turn) {
    case 1:
      return { left: x - down, top: y, width: size, height: length };
    case 2:
      return { left: x - length, top: y - down, width: length, height: size };
    case 3:
      return { left: x - up, top: y - length, width: size, height: length };
    default:
      return { left: x, top: y - up, width: length, height: size };
  }
}

/** A vertical font's origin is the top middle of its first character. */
function columnBox(x: number, y: number, size: number, length: number) {
  return { left: x - size / 2, top: y, width: size, height: length };
}

/** The turn that most characters have; 0 when in doubt. */
export function mainTurn(places: readonly PlacedText[]): number {
  const counts = [0, 0, 0, 0];
  for (const { text, turn, vertical } of places) {
    if (!vertical) counts[turn] = (counts[turn] ?? 0) + text.trim().length;
  }
  const most = Math.max(...counts);
  return counts[0] === most ? 0 : counts.indexOf(most);
}

/** As fractions of the page. @param page from 0. @param width px. @param height px. */
export function toBoxes(
  places: readonly PlacedText[],
  page: number,
  width: number,
  height: number,
): TextBox[] {
  return places.map((place) => ({
    text: place.text,
    confidence: 1,
    vertical: place.vertical || place.turn % 2 === 1,
    region: {
      page,
      left: place.left / width,
      top: place.top / height,
      width: place.width / width,
      height: place.height / height,
    },
  }));
}

function toMatrix(values: readonly unknown[]): Matrix {
  const numbers = values.map(Number);
  const [a, b, c, d, e, f] = numbers;
  const whole = [a, b, c, d, e, f].every((value) => value !== undefined && Number.isFinite(value));
  return whole ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : NO_TURN;
}

/** The matrix that does `second` and then `first`. */
function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
