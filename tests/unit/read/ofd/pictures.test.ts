import { describe, expect, it } from 'vitest';
import { ofdPictures } from '@/utils/read/ofd/pictures';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { digitalFace } from '@/tests/fixtures/ofd/face';
import { ofdPackage } from '@/tests/fixtures/ofd/package';
import { readContext } from '@/tests/fixtures/read-context';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
const JBIG2 = Uint8Array.of(0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a);

describe('ofdPictures', () => {
  it('gives the pictures that browsers decode, and where a page shows them', () => {
    const pictures = {
      'qr.png': PNG,
      'stamp.dat': JPEG,
      'code.jb2': JBIG2,
      'gone.png': PNG.subarray(0, 0),
    };
    const bytes = ofdPackage([digitalFace(digitalInvoice())], { pictures });
    expect(ofdPictures(bytes, readContext())).toEqual([
      {
        type: 'png',
        bytes: PNG,
        page: 0,
        region: { page: 0, left: 0.04, top: 0.04, width: 0.1, height: 0.1 },
      },
      { type: 'jpeg', bytes: JPEG, page: null, region: null },
    ]);
  });

  it('gives none of a document without pictures', () => {
    expect(ofdPictures(ofdPackage([[]]), readContext())).toEqual([]);
  });
});
