import type { PDFPageProxy } from 'pdfjs-dist';
import type { ReadLimits } from '../limits';
import type { PdfEngine } from './engine';
import { throwIfAborted } from './faults';

const POINTS_PER_INCH = 72;
/** Canvases larger than this fail or take all memory: 4 bytes a pixel. */
const MAX_PIXELS = 40_000_000;

/**
 * Draws a page. A page that would be too large at `dpi` is drawn smaller, as large as the limits
 * allow. With intent `print` nothing waits for animation frames, which a hidden document never has.
 *
 * @param dpi pixels per inch of the page.
 * @param rotation degrees clockwise, the page's own /Rotate included.
 */
export async function renderPage(
  page: PDFPageProxy,
  dpi: number,
  rotation: number,
  engine: PdfEngine,
  limits: Readonly<ReadLimits>,
  signal: AbortSignal,
): Promise<ImageData> {
  throwIfAborted(signal);
  const natural = page.getViewport({ scale: 1, rotation });
  const scale = boundedScale(
    natural.width,
    natural.height,
    dpi / POINTS_PER_INCH,
    limits.imageSide,
  );
  const viewport = page.getViewport({ scale, rotation });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const canvas = engine.createCanvas(width, height);
  const task = page.render({
    canvas: null,
    // pdf.js draws on either kind of context and types only one of them.
    canvasContext: canvas.context as CanvasRenderingContext2D,
    viewport,
    intent: 'print',
    annotationMode: engine.pdfjs.AnnotationMode.ENABLE,
    background: '#ffffff',
  });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await task.promise;
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  return canvas.read();
}

/** The wanted scale, or the largest one whose picture keeps to the side and pixel limits. */
function boundedScale(width: number, height: number, wanted: number, side: number): number {
  const bySide = side / Math.max(width, height);
  const byPixels = Math.sqrt(MAX_PIXELS / (width * height));
  return Math.min(wanted, bySide, byPixels);
}
