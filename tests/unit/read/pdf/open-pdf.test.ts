import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import { openPdf } from '@/utils/read/pdf/open-pdf';
import { NODE_PDF_ENGINE } from '../../../fixtures/pdf/engine';
import { type PdfOptions, type PdfPage, writePdf } from '../../../fixtures/pdf/write-pdf';
import { readContext } from '../../../fixtures/read-context';

const SENTENCE =
  '这一页的文字足够说明它不是扫描件，发票号码是12345678901234567890，开票日期是2026年';

function page(change: Partial<PdfPage> = {}): PdfPage {
  const texts = [{ x: 60, y: 300, size: 10, text: SENTENCE }];
  return { width: 600, height: 400, texts, ...change };
}

function open(pages: readonly PdfPage[], options?: PdfOptions) {
  return openPdf(writePdf(pages, options), readContext(), NODE_PDF_ENGINE);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ReadFault ? error.code : String(error);
}

describe('openPdf', () => {
  it('places text by fractions from the top left', async () => {
    const pdf = await open([page()]);
    const text = await pdf.pageText(0);
    expect(pdf.pageCount).toBe(1);
    expect(text.aspect).toBeCloseTo(1.5);
    const [box] = text.boxes;
    expect(box?.text).toBe(SENTENCE);
    expect(box?.region.left).toBeCloseTo(0.1);
    expect(box?.region.top).toBeCloseTo((400 - 300 - 8.6) / 400);
    expect(box?.region.height).toBeCloseTo(10 / 400);
    expect(box?.vertical).toBe(false);
    await pdf.close();
  });

  it('shows a page with /Rotate as viewers do', async () => {
    const texts = [{ x: 100, y: 60, size: 10, text: SENTENCE, turn: 3 as const }];
    const pdf = await open([page({ width: 400, height: 600, rotate: 90, texts })]);
    const text = await pdf.pageText(0);
    expect(text.aspect).toBeCloseTo(1.5);
    expect(text.boxes[0]?.vertical).toBe(false);
    expect(text.boxes[0]?.region.left).toBeCloseTo(0.1);
    await pdf.close();
  });

  it('turns a page upright whose text is drawn sideways, and its picture with it', async () => {
    const texts = [{ x: 300, y: 540, size: 10, text: SENTENCE, turn: 1 as const }];
    const pdf = await open([page({ width: 400, height: 600, texts })]);
    const text = await pdf.pageText(0);
    expect(text.aspect).toBeCloseTo(1.5);
    expect(text.boxes[0]?.vertical).toBe(false);
    expect(text.boxes[0]?.region.left).toBeCloseTo(0.1);
    const picture = await pdf.render(0, 36);
    expect([picture.width, picture.height]).toEqual([300, 200]);
    await pdf.close();
  });

  it('marks the text that runs along the edge as vertical', async () => {
    const texts = [
      ...page().texts,
      { x: 590, y: 300, size: 8, text: '下载次数：1', turn: 1 as const },
    ];
    const pdf = await open([page({ texts })]);
    const boxes = (await pdf.pageText(0)).boxes;
    expect(boxes.map((box) => box.vertical)).toEqual([false, true]);
    await pdf.close();
  });

  it('reads the values of form fields where they stand', async () => {
    const fields = [{ rect: [300, 100, 450, 114] as const, value: '26112000000123456780' }];
    const pdf = await open([page({ fields })]);
    const box = (await pdf.pageText(0)).boxes.find((one) => one.text.startsWith('2611'));
    expect(box?.region.left).toBeCloseTo(0.5);
    expect(box?.region.top).toBeCloseTo((400 - 114) / 400);
    await pdf.close();
  });

  it('hands out embedded files with their names', async () => {
    const bytes = new TextEncoder().encode('<EInvoice/>');
    const pdf = await open([page()], { attachments: [{ name: '发票.xml', bytes }] });
    expect(await pdf.attachments()).toEqual([{ name: '发票.xml', bytes }]);
    await pdf.close();
  });

  it('leaves out embedded files that are larger than archives may be', async () => {
    const file = writePdf([page()], { attachments: [{ name: 'a', bytes: new Uint8Array(2_000) }] });
    const pdf = await openPdf(file, readContext({ archiveBytes: 1_000 }), NODE_PDF_ENGINE);
    expect(await pdf.attachments()).toEqual([]);
    await pdf.close();
  });

  it.each([
    ['no text', { texts: [] }, {}, true],
    ['a few words on a scan', { texts: [{ x: 9, y: 9, size: 9, text: '扫描件 1' }] }, {}, true],
    ['glyphs that are not mapped', {}, { unmapped: true }, true],
    ['a text layer', {}, {}, false],
  ])('tells whether a page is scanned: %s', async (_, change, options, scanned) => {
    const pdf = await open([page(change)], options);
    expect(await pdf.isScanned(0)).toBe(scanned);
    await pdf.close();
  });

  it('draws a page at the wanted size, and a huge one within the limits', async () => {
    const pdf = await open([page(), page({ width: 14_000, height: 14_000 })]);
    const small = await pdf.render(0, 72);
    expect([small.width, small.height]).toEqual([600, 400]);
    expect(small.data.some((value) => value !== 255)).toBe(true);
    await pdf.close();
    const limited = await openPdf(
      writePdf([page({ width: 14_000, height: 7_000 })]),
      readContext({ imageSide: 500 }),
      NODE_PDF_ENGINE,
    );
    const huge = await limited.render(0, 300);
    expect([huge.width, huge.height]).toEqual([500, 250]);
    await limited.close();
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = writePdf([page()]);
    const copy = bytes.slice();
    await (await openPdf(bytes, readContext(), NODE_PDF_ENGINE)).close();
    expect(bytes).toEqual(copy);
  });
});

describe('openPdf refuses', () => {
  const whole = writePdf([page()]);

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a file with a password', writePdf([page()], { encrypted: true }), 'encrypted'],
    ['a beginning without an end', whole.slice(0, 12), 'truncated'],
    ['garbage with an end', new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF\n'), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(openPdf(bytes, readContext(), NODE_PDF_ENGINE))).toBe(code);
  });

  it('to work for a run that was cancelled', async () => {
    const aborted = readContext({}, AbortSignal.abort());
    expect(await codeOf(openPdf(whole, aborted, NODE_PDF_ENGINE))).toBe('cancelled');
    const late = readContext({}, AbortSignal.abort(new ReadFault('timed-out')));
    expect(await codeOf(openPdf(whole, late, NODE_PDF_ENGINE))).toBe('timed-out');
    const stop = new AbortController();
    const pdf = await openPdf(whole, readContext({}, stop.signal), NODE_PDF_ENGINE);
    stop.abort();
    expect(await codeOf(pdf.pageText(0))).toBe('cancelled');
    await pdf.close();
  });

  it('a page that is not there', async () => {
    const pdf = await open([page()]);
    expect(await codeOf(pdf.pageText(5))).toBe('damaged');
    await pdf.close();
  });
});
