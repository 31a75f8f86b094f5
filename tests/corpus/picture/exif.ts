/** EXIF orientation of a picture that a camera took at this clockwise turn (EXIF 2.3, tag 0x0112). */
const ORIENTATION = { 90: 8, 180: 3, 270: 6 } as const;

/**
 * A JPEG whose pixels lie turned and whose EXIF tells how to show them upright: phones write these.
 *
 * @param turn how far the pixels are turned clockwise, degrees
 */
export function withOrientation(jpeg: Buffer, turn: keyof typeof ORIENTATION): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(ORIENTATION[turn], 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
