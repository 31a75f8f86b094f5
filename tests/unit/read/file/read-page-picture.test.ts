import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import type { ReaderParts } from '@/utils/read/file/parts';
import { readPagePicture } from '@/utils/read/file/read-page-picture';
import type { OcrEngine, OcrPage } from '@/utils/read/ocr/engine';
import type { QrHit } from '@/utils/read/qr/decode';
import { readContext } from '../../../fixtures/read-context';
import { paint } from '../picture/pictures';

const PICTURE = paint(120, 80, (x, y) => (y % 10 < 4 && x % 7 < 3 ? 0 : 255));
const CODE: QrHit = {
  text: '01,32,,26112000000012345678,30.00,20260517,,72EC',
  region: { page: 0, left: 0, top: 0, width: 0.1, height: 0.1 },
};
const EMPTY: OcrPage = { page: 0, aspect: 1.5, boxes: [], pose: { turn: 0, tilt: 0 } };

function partsWith(ocr: () => Promise<OcrPage>, qr: () => Promise<QrHit[]>): ReaderParts {
  const engine: OcrEngine = { id: 'ppocr', read: ocr, close: () => Promise.resolve() };
  return {
    pdf: null as never, // pictures have no use for it
    qr: { decode: qr },
    ocr: () => engine,
    decodePicture: () => Promise.reject(new ReadFault('damaged')),
    encodePicture: () => Promise.resolve(new Blob(['shown'])),
  };
}

function read(ocr: () => Promise<OcrPage>, qr: () => Promise<QrHit[]>) {
  return readPagePicture(PICTURE, 2, readContext(), partsWith(ocr, qr), 'find');
}

const failed = () => Promise.reject(new ReadFault('engine-failed', { engine: 'ppocr' }));

describe('readPagePicture', () => {
  it('looks for codes while the text is being read', async () => {
    const bothAtWork = new Set<string>();
    const [ready, meet] = gate();
    const arrive = async (name: string) => {
      bothAtWork.add(name);
      if (bothAtWork.size === 2) meet();
      await ready;
    };
    const { invoices } = await read(
      () => arrive('ocr').then(() => EMPTY),
      () => arrive('qr').then(() => [CODE]),
    );
    expect(invoices[0]?.[0]?.claims.number).toMatchObject({
      value: '26112000000012345678',
      region: { page: 2 },
    });
  });

  it('tells what the code says where OCR cannot run', async () => {
    const { invoices, remarks, pictures } = await read(failed, () => Promise.resolve([CODE]));
    expect(invoices).toHaveLength(1);
    expect(remarks.map(({ code }) => code)).toEqual(['ocr-failed']);
    expect(pictures).toHaveLength(1);
  });

  it('fails with the engine when there is no code either', async () => {
    const nothing = read(failed, () => Promise.resolve([]));
    await expect(nothing).rejects.toMatchObject({ code: 'engine-failed' });
  });

  it('passes a cancelled reading on although the code was read', async () => {
    const cancelled = () => Promise.reject(new ReadFault('cancelled'));
    const work = read(cancelled, () => Promise.resolve([CODE]));
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });
});

/** A promise and what resolves it. */
function gate(): [Promise<void>, () => void] {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, () => open()];
}
