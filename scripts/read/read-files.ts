import path from 'node:path';
import { launchBrowser } from '@/demo/scenario/launch';
import { buildIfStale, EXTENSION } from './build';
import type { ReadLine } from './line';
import { lineOf } from './line';
import type { ReadOptions } from './options';
import { openReaderPage } from './reader-page';

/** So many files lie in the browser at once. */
const BATCH = 25;
/** Nothing is served here: the browser needs no imitated site to read files. */
const NO_PAGES = 9;

/** Reads files with the built extension in a headless Chromium; `take` gets each line in order. */
export async function readFiles(
  options: ReadOptions,
  take: (line: ReadLine) => void,
): Promise<void> {
  buildIfStale();
  const browser = await launchBrowser({
    extension: EXTENSION,
    pagesPort: NO_PAGES,
    headless: true,
  });
  try {
    const page = await openReaderPage(browser);
    await page.choose(options.engine);
    const files = options.files.map((file) => path.resolve(file));
    if (options.fast) await page.read(oneOfEachType(files));
    for (let at = 0; at < files.length; at += BATCH) {
      const rows = await page.read(files.slice(at, at + BATCH));
      for (const [index, row] of rows.entries()) {
        take(lineOf(options.files[at + index] ?? row.name, row));
      }
    }
  } finally {
    await browser.close();
  }
}

/** One file of each ending: what starts the engines. */
function oneOfEachType(files: readonly string[]): string[] {
  const byType = new Map(files.map((file) => [path.extname(file).toLowerCase(), file]));
  return [...byType.values()];
}
