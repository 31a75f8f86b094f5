import type { Gray } from '../../picture/picture';

/** A gray picture as a PGM file (Netpbm P5), which Tesseract reads without decompressing. */
export function encodeGraymap({ width, height, data }: Gray): Blob {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  return new Blob([header, new Uint8Array(data)]);
}
