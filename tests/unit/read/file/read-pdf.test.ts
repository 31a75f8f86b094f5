import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import type { ReaderParts } from '@/utils/read/file/parts';
import { readPdf } from '@/utils/read/file/read-pdf';
import type { QrHit } from '@/utils/read/qr/decode';
import { NODE_PDF_ENGINE } from '../../../fixtures/pdf/engine';
import { writePdf } from '../../../fixtures/pdf/write-pdf';
import { readContext } from '../../../fixtures/read-context';
import { digitalPage } from '../boxes/layouts/digital';
import { drawn } from '../pdf/pages';

const numberOf = (nth: number) => `2611200000001234567${nth}`;
const THREE = writePdf([1, 2, 3].map((nth) => drawn(digitalPage({ number: numberOf(nth) }))));

function partsWith(decode: () => Promise<QrHit[]>): ReaderParts {
  return {
    pdf: NODE_PDF_ENGINE,
    qr: { decode },
    ocr: () => {
      throw new Error('these pages have text');
    },
    decodePicture: () => Promise.reject(new ReadFault('damaged')),
    encodePicture: () => Promise.resolve(new Blob(['shown'])),
  };
}

/** Stops the run in the middle of the second page. */
function stopping(reason: ReadFault) {
  const abort = new AbortController();
  let pages = 0;
  const decode = () => {
    pages += 1;
    if (pages < 2) return Promise.resolve([]);
    abort.abort(reason);
    return Promise.reject(reason);
  };
  return readPdf(THREE, readContext({}, abort.signal), partsWith(decode));
}

describe('readPdf', () => {
  it('finds one invoice on each page', async () => {
    const { invoices } = await readPdf(
      THREE,
      readContext(),
      partsWith(() => Promise.resolve([])),
    );
    const numbers = invoices.map(([source]) => source?.claims.number?.value);
    expect(numbers).toEqual([1, 2, 3].map(numberOf));
  });

  it('reads as many pages as the limit allows, and says so', async () => {
    const context = readContext({ pdfPages: 2 });
    const { invoices, remarks } = await readPdf(
      THREE,
      context,
      partsWith(() => Promise.resolve([])),
    );
    expect(invoices).toHaveLength(2);
    expect(remarks).toEqual([
      { code: 'pages-left-out', field: null, detail: { read: 2, pages: 3 } },
    ]);
  });

  it('keeps the pages that were read when the time runs out in mid-page', async () => {
    const { invoices, remarks } = await stopping(new ReadFault('timed-out'));
    expect(invoices).toHaveLength(1);
    expect(remarks[0]).toMatchObject({ code: 'pages-left-out', detail: { read: 1, pages: 3 } });
  });

  it('keeps nothing when a person cancels', async () => {
    await expect(stopping(new ReadFault('cancelled'))).rejects.toMatchObject({ code: 'cancelled' });
  });
});
