import type { PageText, TextBox } from '@/utils/read/boxes/text-box';

/** Text on a page: x and y of its left middle in % of width and height, size in % of the height. */
export type Print = readonly [x: number, y: number, text: string, size?: number];

/** Width / height of a 数电票 page, and the size of its print. */
const ASPECT = 1.5;
const SIZE = 2.3;

/** A page from prints, each a box as wide as its characters. */
export function pageOf(prints: readonly Print[], aspect = ASPECT): PageText {
  return { page: 0, aspect, boxes: prints.map((print) => boxOf(print, aspect)) };
}

function boxOf([x, y, text, size = SIZE]: Print, aspect: number): TextBox {
  const ems = Array.from(text).reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.5), 0);
  const region = {
    page: 0,
    left: x / 100,
    top: (y - size / 2) / 100,
    width: (ems * size) / 100 / aspect,
    height: size / 100,
  };
  return { text, region, confidence: 1, vertical: false };
}

/** Letters one below the other. */
export function stack(x: number, y: number, step: number, word: string): Print[] {
  return Array.from(word, (letter, index) => [x, y + index * step, letter] as const);
}

/** Where a page is put on a larger one, in fractions of that. */
export interface Place {
  left: number;
  top: number;
  width: number;
}

/** Several pages on one sheet, each scaled to its place. @param aspect of the sheet. */
export function sheetOf(
  aspect: number,
  parts: ReadonlyArray<readonly [PageText, Place]>,
): PageText {
  const boxes = parts.flatMap(([page, place]) => {
    const height = (place.width * aspect) / page.aspect;
    return page.boxes.map((box) => ({
      ...box,
      region: {
        page: 0,
        left: place.left + box.region.left * place.width,
        top: place.top + box.region.top * height,
        width: box.region.width * place.width,
        height: box.region.height * height,
      },
    }));
  });
  return { page: 0, aspect, boxes };
}

/** The boxes in another order: nothing may depend on it. */
export function reversed(page: PageText): PageText {
  return { ...page, boxes: [...page.boxes].reverse() };
}

/** The page turned by a small angle, as a hand-held scan. @param slope tangent of the angle. */
export function tilted(page: PageText, slope: number): PageText {
  const boxes = page.boxes.map((box) => {
    const { left, top, width, height } = box.region;
    const rise = slope * width * page.aspect;
    const drop = slope * (left + width / 2 - 0.5) * page.aspect;
    const region = {
      ...box.region,
      top: top + drop - Math.abs(rise) / 2,
      height: height + Math.abs(rise),
    };
    return { ...box, region };
  });
  return { ...page, boxes };
}

/** The page as OCR gives it: boxes that stand close in a row become one. @param gap in em. */
export function asOcr(page: PageText, gap = 0.6): PageText {
  const sorted = [...page.boxes].sort((a, b) => a.region.left - b.region.left);
  const boxes: TextBox[] = [];
  for (const box of sorted) {
    const at = boxes.findIndex((other) => follows(other, box, gap, page.aspect));
    const other = boxes[at];
    if (other === undefined) boxes.push({ ...box, confidence: 0.98 });
    else boxes[at] = joined(other, box);
  }
  return { ...page, boxes };
}

function follows(first: TextBox, next: TextBox, gap: number, aspect: number): boolean {
  const a = first.region;
  const b = next.region;
  const level = Math.abs(a.top + a.height / 2 - b.top - b.height / 2) < a.height * 0.35;
  const blank = ((b.left - a.left - a.width) * aspect) / a.height;
  const alike = Math.max(a.height, b.height) < Math.min(a.height, b.height) * 1.35;
  return level && alike && blank < gap && blank > -0.6;
}

function joined(first: TextBox, next: TextBox): TextBox {
  const right = next.region.left + next.region.width;
  const region = { ...first.region, width: right - first.region.left };
  return { ...first, text: first.text + next.text, region };
}

/** The page with one text in place of another, as a misreading. Throws when it is not on the page. */
export function misread(page: PageText, from: string, to: string): PageText {
  if (!page.boxes.some((box) => box.text.includes(from)))
    throw new Error(`Not on the page: ${from}`);
  return {
    ...page,
    boxes: page.boxes.map((box) => ({ ...box, text: box.text.replace(from, to) })),
  };
}
