/** A rectangle as Tesseract tells it, pixels. */
export interface Bbox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** One character; `confidence` is 0–100. */
export interface Glyph {
  text: string;
  confidence: number;
  bbox: Bbox;
}

/** The parts of Tesseract's page that are used. */
export interface TesseractBlock {
  paragraphs: ReadonlyArray<{
    lines: ReadonlyArray<{ words: ReadonlyArray<{ bbox: Bbox; symbols: readonly Glyph[] }> }>;
  }>;
}

/** Words that belong together: a name or a value, a label with its value. */
export interface Run {
  glyphs: Glyph[];
  bbox: Bbox;
}

/** A gap wider than this many heights of the text parts two cells of a table. */
const CELL_GAP = 1.6;

/**
 * The lines of a page as runs of characters. Tesseract makes one line of cells that stand side by
 * side, and sets blanks between Chinese characters; both are undone.
 */
export function runsOf(blocks: readonly TesseractBlock[]): Run[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: all }) => all));
  return lines.flatMap(({ words }) => {
    const runs: Run[] = [];
    for (const { bbox, symbols } of words) {
      const open = runs.at(-1);
      const height = bbox.y1 - bbox.y0;
      if (open !== undefined && bbox.x0 - open.bbox.x1 < height * CELL_GAP) {
        open.glyphs.push(...gapBetween(open, symbols), ...symbols);
        open.bbox = union(open.bbox, bbox);
      } else {
        runs.push({ glyphs: [...symbols], bbox });
      }
    }
    return runs;
  });
}

/** The text of glyphs as they stand. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

/** Mean confidence, 0–1. */
export function confidenceOf(glyphs: readonly Glyph[]): number {
  const sum = glyphs.reduce((total, { confidence }) => total + confidence, 0);
  return glyphs.length === 0 ? 0 : sum / glyphs.length / 100;
}

/** The least rectangle around both. */
export function union(a: Bbox, b: Bbox): Bbox {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** A blank between two Latin words; none beside Chinese, and none inside a broken number. */
function gapBetween({ glyphs, bbox }: Run, next: readonly Glyph[]): Glyph[] {
  const [before, after] = [glyphs.at(-1)?.text ?? '', next[0]?.text ?? ''];
  const isLatin = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);
  return isLatin ? [{ text: ' ', confidence: 100, bbox }] : [];
}
