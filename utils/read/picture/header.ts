import type { PictureType } from '../sniff';
import { jpegHeader } from './jpeg-header';

/** What a picture's file says of itself before anything is decoded. */
export interface PictureHeader {
  /** Pixels as they are stored: a turn by EXIF may still swap them. */
  width: number;
  height: number;
  /** The file holds less than it says. */
  truncated: boolean;
}

/**
 * Reads the size of a picture from its header, without decoding: PNG (IHDR), JPEG (SOF), GIF, BMP
 * (either header) and WebP (VP8, VP8L, VP8X). Null when the header is broken or cut off.
 */
export function readPictureHeader(bytes: Uint8Array, type: PictureType): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readers[type](view);
  return header !== null && header.width > 0 && header.height > 0 ? header : null;
}

const readers: Record<PictureType, (view: DataView) => PictureHeader | null> = {
  png: pngHeader,
  jpeg: jpegHeader,
  gif: gifHeader,
  bmp: bmpHeader,
  webp: webpHeader,
};

/** Tag of the chunk that ends a PNG, `IEND`. */
const IEND = 0x49454e44;
const IHDR = 0x49484452;

function pngHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 24 || view.getUint32(12) !== IHDR) return null;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    truncated: !hasPngEnd(view),
  };
}

/** Walks the chunks; each has at least 12 bytes, so that the walk ends. */
function hasPngEnd(view: DataView): boolean {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    if (view.getUint32(at + 4) === IEND) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** A GIF may lack its trailer and still be whole, so a cut is left to the decoder to find. */
function gifHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 10) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), truncated: false };
}

function bmpHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 26) return null;
  const headerSize = view.getUint32(14, true);
  const isOld = headerSize === 12;
  if (!isOld && view.byteLength < 34) return null;
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true);
  // A negative height means that rows run from the top.
  const height = isOld ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true));
  const bits = view.getUint16(isOld ? 24 : 28, true);
  const isPlain = isOld || view.getUint32(30, true) === 0;
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  const needed = view.getUint32(10, true) + rowBytes * height;
  return { width, height, truncated: isPlain && needed > view.byteLength };
}

const VP8 = 0x56503820;
const VP8L = 0x5650384c;
const VP8X = 0x56503858;

function webpHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 30) return null;
  const size = webpSize(view);
  return size && { ...size, truncated: view.getUint32(4, true) + 8 > view.byteLength };
}

function webpSize(view: DataView): { width: number; height: number } | null {
  switch (view.getUint32(12)) {
    case VP8:
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case VP8L: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case VP8X:
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
