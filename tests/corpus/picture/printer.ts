import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findChromium } from '@/demo/scenario/find-browser';
import { documentHtml } from './document-html';

/** CSS pixels an inch; `deviceScaleFactor` counts from here. */
const CSS_DPI = 96;

/** Turns drawn sections into files. */
export interface Printer {
  /** The first section as PNG. */
  png(sections: readonly string[], dpi: number): Promise<Buffer>;
  /** All sections as PDF with a text layer; a page has the size of the first section, or A4. */
  pdf(sections: readonly string[], paper: 'own' | 'a4'): Promise<Buffer>;
  /** A picture file as JPEG. `quality` 1–100. */
  jpeg(png: Buffer, size: { width: number; height: number }, quality: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts headless Chromium without network. */
export async function startPrinter(): Promise<Printer> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--font-render-hinting=none'],
  });
  return {
    png: (sections, dpi) => takePng(browser, sections, dpi),
    pdf: (sections, paper) => printPdf(browser, sections, paper),
    jpeg: (png, size, quality) => takeJpeg(browser, png, size, quality),
    close: () => browser.close(),
  };
}

async function takePng(
  browser: Browser,
  sections: readonly string[],
  dpi: number,
): Promise<Buffer> {
  const page = await browser.newPage({ deviceScaleFactor: dpi / CSS_DPI, offline: true });
  try {
    await page.setContent(documentHtml(sections.slice(0, 1)));
    return await page.locator('section').first().screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}

async function printPdf(
  browser: Browser,
  sections: readonly string[],
  paper: 'own' | 'a4',
): Promise<Buffer> {
  const page = await browser.newPage({ offline: true });
  try {
    await page.setContent(documentHtml(sections));
    if (paper === 'a4') return await page.pdf({ format: 'A4', printBackground: true });
    const [, width = '210mm', height = '140mm'] =
      /width:([\d.]+mm);height:([\d.]+mm)/.exec(sections[0] ?? '') ?? [];
    return await page.pdf({ width, height, printBackground: true });
  } finally {
    await page.close();
  }
}

async function takeJpeg(
  browser: Browser,
  png: Buffer,
  size: { width: number; height: number },
  quality: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size, offline: true });
  try {
    const source = `data:image/png;base64,${png.toString('base64')}`;
    await page.setContent(`<body style="margin:0"><img style="display:block" src="${source}">`);
    return await page.screenshot({ type: 'jpeg', quality });
  } finally {
    await page.close();
  }
}
