import type { PDFPageProxy, PageViewport } from 'pdfjs-dist';
import { z } from 'zod';
import type { PlacedText } from './text-items';

/** Fields and free text that lie over a page. Other annotations (links, stamps) hold no text of it. */
const ANNOTATION = z.object({
  subtype: z.enum(['Widget', 'FreeText']),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  hidden: z.boolean().optional(),
  fieldType: z.string().nullish(),
  fieldValue: z.unknown().optional(),
  contentsObj: z.object({ str: z.string() }).optional(),
});
const MAX_ANNOTATIONS = 2_000;
const MAX_VALUE = 500;
/** A line of a field is not higher than this; fields with one line are mostly lower. px at scale 1. */
const MAX_LINE = 14;

/** Values of form fields and free-text notes as text where it stands: some invoices are filled forms. */
export async function formText(page: PDFPageProxy, viewport: PageViewport): Promise<PlacedText[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'print' });
  return annotations.slice(0, MAX_ANNOTATIONS).flatMap((raw) => {
    const annotation = ANNOTATION.safeParse(raw).data;
    if (annotation === undefined || annotation.hidden === true) return [];
    const text = valueOf(annotation).slice(0, MAX_VALUE);
    return text.trim() === '' ? [] : linesIn(text, cornersOf(annotation.rect, viewport));
  });
}

function valueOf(annotation: z.infer<typeof ANNOTATION>): string {
  if (annotation.subtype === 'FreeText') return annotation.contentsObj?.str ?? '';
  const { fieldValue, fieldType } = annotation;
  const isText = fieldType === 'Tx' || fieldType === 'Ch';
  return isText && typeof fieldValue === 'string' ? fieldValue : '';
}

interface Corners {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function cornersOf(
  rect: readonly [number, number, number, number],
  viewport: PageViewport,
): Corners {
  const [ax, ay] = pointOf(viewport, rect[0], rect[1]);
  const [bx, by] = pointOf(viewport, rect[2], rect[3]);
  return {
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  };
}

function pointOf(viewport: PageViewport, x: number, y: number): [number, number] {
  const [left, top] = viewport.convertToViewportPoint(x, y).map(Number);
  return [left ?? 0, top ?? 0];
}

function linesIn(text: string, { left, top, right, bottom }: Corners): PlacedText[] {
  const lines = text.split(/\r\n|\r|\n/);
  const step = (bottom - top) / lines.length;
  const height = Math.min(step, MAX_LINE);
  return lines.map((line, index) => ({
    text: line,
    left,
    top: top + index * step + (step - height) / 2,
    width: Math.min(right - left, line.length * height),
    height,
    turn: 0,
    vertical: false,
  }));
}
