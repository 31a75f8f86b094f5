import type { PageCanvas } from '../pdf/engine';
import type { Picture } from '../picture/picture';

/** JPEG of this quality keeps the print of an invoice readable when a crop is enlarged. */
const QUALITY = 0.85;

/** A surface for pdf.js. Sides in px. */
export function createPageCanvas(width: number, height: number): PageCanvas {
  const context = contextOf(new OffscreenCanvas(width, height));
  return { context, read: () => context.getImageData(0, 0, width, height) };
}

/** The picture as a JPEG for people to look at. */
export function encodePicture(picture: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const image = new ImageData(picture.data, picture.width, picture.height);
  contextOf(canvas).putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new RangeError('canvas allocation failed');
  return context;
}
