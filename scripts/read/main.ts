import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '@/demo/scenario/launch';
import { buildIfStale, EXTENSION } from './build';
import { lineOf } from './line';
import { parseOptions, USAGE } from './options';
import { openReaderPage } from './reader-page';

/** So many files lie in the browser at once. */
const BATCH = 25;
/** Nothing is served here: the browser needs no imitated site to read files. */
const NO_PAGES = 9;

const options = readOptions();
buildIfStale();
const browser = await launchBrowser({ extension: EXTENSION, pagesPort: NO_PAGES, headless: true });
try {
  const page = await openReaderPage(browser);
  await page.choose(options.engine);
  const files = options.files.map((file) => path.resolve(file));
  if (options.fast) await page.read(oneOfEachType(files));
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    const rows = await page.read(batch);
    for (const [index, row] of rows.entries()) {
      console.log(JSON.stringify(lineOf(options.files[at + index] ?? row.name, row)));
    }
  }
} finally {
  await browser.close();
}

function readOptions() {
  try {
    const parsed = parseOptions(process.argv.slice(2));
    const missing = parsed.files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new RangeError(`no such file: ${missing}`);
    return parsed;
  } catch (error) {
    console.error(error instanceof RangeError ? `${error.message}\n${USAGE}` : error);
    process.exit(2);
  }
}

function oneOfEachType(files: readonly string[]): string[] {
  const byType = new Map(files.map((file) => [path.extname(file).toLowerCase(), file]));
  return [...byType.values()];
}
