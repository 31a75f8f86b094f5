import type { PageText } from '@/utils/read/boxes/text-box';
import type { PdfPage, PdfText } from '../../../fixtures/pdf/write-pdf';

/** Points of a 数电票 page. */
const WIDTH = 595;
const HEIGHT = 397;

/** The text of a page as a PDF draws it, one run a box; vertical boxes are left out. */
export function drawn(page: PageText, width = WIDTH, height = HEIGHT): PdfPage {
  return {
    width,
    height,
    texts: page.boxes.map((box) => runOf(box.text, box.region, height, width)),
  };
}

function runOf(
  text: string,
  region: { left: number; top: number; height: number },
  height: number,
  width: number,
): PdfText {
  const size = region.height * height;
  // The baseline lies 14 % above the bottom of an ideograph.
  const y = height - region.top * height - size * 0.86;
  return { x: region.left * width, y, size, text };
}

/** The same page drawn sideways, as it comes out of landscape printers: no /Rotate says so. */
export function sideways(page: PdfPage): PdfPage {
  const texts = page.texts.map((run): PdfText => ({
    ...run,
    x: run.y,
    y: page.width - run.x,
    turn: 1,
  }));
  return { width: page.height, height: page.width, texts };
}
