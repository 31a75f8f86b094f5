import type { CutBox } from './cut-box';

/**
 * A piece of a picture as PNG, at the picture's own resolution: nothing is scaled or lost.
 *
 * @throws DOMException when the browser cannot decode the picture or hold the piece
 */
export async function cutPicture(
  source: Blob,
  { left, top, width, height }: CutBox,
): Promise<Blob> {
  const piece = await createImageBitmap(source, left, top, width, height);
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new RangeError('canvas allocation failed');
    context.drawImage(piece, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    piece.close();
  }
}
