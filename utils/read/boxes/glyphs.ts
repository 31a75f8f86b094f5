import type { Region } from '../reading';
import { characterWidth, isBlank, plainCharacter, printedCharacter } from './characters';
import type { TextBox } from './text-box';

/** A page of text holds a few thousand characters; more is an attack, or no invoice. */
const MAX_BOX_TEXT = 1_000;
const MAX_GLYPHS = 20_000;
const MAX_BOXES = 20_000;
/** Shorter texts than this are not called letter-spaced. */
const MIN_LOOSE = 6;
/** How many boxes of the same text a box is compared with. */
const MAX_ALIKE = 100;

/** A box in a plane whose unit is the height of the page in both directions. */
export interface PlacedBox {
  text: string;
  left: number;
  right: number;
  /** Middle of its height, after the tilt of the page was taken out. */
  y: number;
  height: number;
  confidence: number;
  vertical: boolean;
  region: Region;
}

/** One character (UTF-16 unit) with its place; blanks are none. */
export interface Glyph {
  /** As compared: see `plainCharacter`. */
  char: string;
  /** As printed; empty for what one printed character turned into beyond its first. */
  printed: string;
  left: number;
  right: number;
  y: number;
  height: number;
  /** A blank stood before it. */
  spaced: boolean;
  box: PlacedBox;
}

/**
 * Boxes in the plane; those without text or extent are left out, and so is text that was printed
 * again over itself to look bold. @param aspect width / height of the page.
 */
export function placeBoxes(boxes: readonly TextBox[], aspect: number): PlacedBox[] {
  const kept = new Map<string, PlacedBox[]>();
  return placeAll(boxes, aspect).filter((box) => {
    const same = kept.get(box.text) ?? [];
    if (same.slice(-MAX_ALIKE).some((other) => covers(other, box))) return false;
    kept.set(box.text, same);
    same.push(box);
    return true;
  });
}

/** The same text in the same place, a trifle aside. */
function covers(a: PlacedBox, b: PlacedBox): boolean {
  const aside = Math.abs(a.left - b.left) < (b.right - b.left) * 0.3;
  return aside && Math.abs(a.y - b.y) < b.height * 0.3;
}

function placeAll(boxes: readonly TextBox[], aspect: number): PlacedBox[] {
  return boxes.slice(0, MAX_BOXES).flatMap((box) => {
    const { left, top, width, height } = box.region;
    const finite = [left, top, width, height].every((value) => Number.isFinite(value));
    if (!finite || width < 0 || height <= 0 || box.text.trim() === '') return [];
    return [
      {
        text: box.text.slice(0, MAX_BOX_TEXT),
        left: left * aspect,
        right: (left + width) * aspect,
        y: top + height / 2,
        height,
        confidence: box.confidence,
        vertical: box.vertical,
        region: box.region,
      },
    ];
  });
}

/** The characters of horizontal boxes, each given its share of the box's width. */
export function toGlyphs(boxes: readonly PlacedBox[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const box of boxes) {
    if (glyphs.length >= MAX_GLYPHS) break;
    glyphs.push(...glyphsOf(box));
  }
  return glyphs;
}

function glyphsOf(box: PlacedBox): Glyph[] {
  const chars = Array.from(box.text);
  const loose = isLoose(box.text);
  const ems = chars.reduce((sum, char) => sum + characterWidth(char), 0);
  const em = (box.right - box.left) / ems;
  const glyphs: Glyph[] = [];
  let left = box.left;
  let spaced = false;
  for (const char of chars) {
    const right = left + characterWidth(char) * em;
    if (!isBlank(char)) {
      glyphs.push(...unitsOf(char, { left, right, spaced, y: box.y, height: box.height, box }));
    }
    spaced = isBlank(char) && !loose;
    left = right;
  }
  return glyphs;
}

/** Set with a blank after nearly every character: these are no gaps between words or figures. */
function isLoose(text: string): boolean {
  const pieces = text.trim().split(/\s+/);
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return count >= MIN_LOOSE && pieces.length >= count * 0.6 && pieces.every((p) => p.length <= 3);
}

/** Smallest rectangle around glyphs, as fractions of the page; null when there are none. */
export function regionOf(glyphs: readonly Glyph[]): Region | null {
  const first = glyphs[0];
  if (first === undefined) return null;
  const aspect = scaleOf(first.box);
  let [left, right] = [first.left, first.right];
  let [top, bottom] = [first.box.region.top, first.box.region.top + first.box.region.height];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    top = Math.min(top, glyph.box.region.top);
    bottom = Math.max(bottom, glyph.box.region.top + glyph.box.region.height);
  }
  const { page } = first.box.region;
  return { page, left: left / aspect, top, width: (right - left) / aspect, height: bottom - top };
}

/** The least sure box that the glyphs come from. */
export function confidenceOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((least, glyph) => Math.min(least, glyph.box.confidence), 1);
}

function scaleOf(box: PlacedBox): number {
  const { left, width } = box.region;
  return left + width === 0 ? 1 : box.right / (left + width);
}

/** One printed character may turn into several (㎡ into m2); all of them share its place. */
function unitsOf(char: string, place: Omit<Glyph, 'char' | 'printed'>): Glyph[] {
  const printed = printedCharacter(char);
  return plainCharacter(char)
    .split('')
    .filter((unit) => !isBlank(unit))
    .map((unit, index) => ({
      ...place,
      char: unit,
      printed: index === 0 ? printed : '',
      spaced: index === 0 && place.spaced,
    }));
}
