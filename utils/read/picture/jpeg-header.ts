import type { PictureHeader } from './header';

/** Markers without a length (ISO/IEC 10918-1, table B.1): TEM and RST0–SOI. */
const SOS = 0xda;
const EOI = 0xd9;
/** C4, C8 and CC among the SOF numbers are tables and a reserved marker. */
const NOT_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/**
 * The frame of a JPEG. Browsers decode a JPEG that was cut off and leave the rest grey, on which
 * amounts would be missing without a word; so its end is looked for. Thumbnails and trailers of
 * cameras lie outside the scans and do not count.
 */
export function jpegHeader(view: DataView): PictureHeader | null {
  let frame: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOS || marker === EOI) break;
    if (isFrame(marker) && at + 9 <= view.byteLength) {
      frame = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    const hasLength = marker !== 0x01 && (marker < 0xd0 || marker > 0xd8);
    at += 2 + (hasLength ? view.getUint16(at + 2) : 0);
  }
  return frame && { ...frame, truncated: !hasEnd(view, at) };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker);
}

/** In a scan every FF that is no marker is followed by 00, so FF D9 can only be the end. */
function hasEnd(view: DataView, from: number): boolean {
  for (let at = from; at + 1 < view.byteLength; at += 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === EOI) return true;
  }
  return false;
}
