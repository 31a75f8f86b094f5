import { ReadFault } from '../fault';
import type { ReadLimits } from '../limits';
import type { PictureType } from '../sniff';
import { readPictureHeader } from './header';
import type { Picture } from './picture';

/** A decoded picture takes four bytes a pixel: 320 MB. The largest phones take 50 megapixels. */
const MAX_PIXELS = 80_000_000;
/** OCR and QR see no more than this; larger pictures are shrunk when they are drawn. */
const KEPT_SIDE = 4_000;

/**
 * Decodes a picture in a browser context that has `createImageBitmap` and `OffscreenCanvas`: pages,
 * workers and offscreen documents. Turned as its EXIF says, the first frame of a GIF, over white
 * where it is transparent, at most 4,000 px on its longer side.
 *
 * Throws `too-many-pixels` by its header alone, before anything is decoded; `truncated` when it ends
 * in the middle; `damaged` when the browser cannot decode it.
 */
export async function decodePicture(
  bytes: Uint8Array,
  type: PictureType,
  limits: Pick<ReadLimits, 'imageSide'>,
): Promise<Picture> {
  const header = readPictureHeader(bytes, type);
  if (header === null) throw new ReadFault('damaged', { type });
  const { width, height } = header;
  const limit = limits.imageSide;
  if (Math.max(width, height) > limit || width * height > MAX_PIXELS) {
    throw new ReadFault('too-many-pixels', { width, height, limit });
  }
  if (header.truncated) throw new ReadFault('truncated', { type });
  const bitmap = await decodeBitmap(bytes, type);
  try {
    return drawPicture(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decodeBitmap(bytes: Uint8Array, type: PictureType): Promise<ImageBitmap> {
  const blob = new Blob([new Uint8Array(bytes)], { type: `image/${type}` });
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new ReadFault('damaged', { type }, { cause });
  }
}

function drawPicture(bitmap: ImageBitmap): Picture {
  const scale = Math.min(1, KEPT_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (context === null) throw new ReadFault('engine-failed', { engine: 'canvas' });
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: new Uint8ClampedArray(data) };
}
