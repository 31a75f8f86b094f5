import type { ReadingJob } from '@/utils/history/reading-rows';
import type { DemoBrowser } from '@/demo/scenario/launch';
import { DEFAULT_LIMITS } from '@/utils/read/limits';

/** The extension's side panel, driven as a person drives it: files in, readings out. */
export interface ReaderPage {
  choose(engine: string): Promise<void>;
  /** Reads files; the rows come in their order. */
  read(files: readonly string[]): Promise<ReadingJob[]>;
}

/** How often the rows are looked at, in ms. */
const LOOK = 50;
/** Files that the panel has not taken after this time will not come, in ms. */
const TAKE = 20_000;
const DATABASE = 'fapiao';

export async function openReaderPage(browser: DemoBrowser): Promise<ReaderPage> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  const input = page.locator('input[type=file]:not([webkitdirectory])').first();
  await input.waitFor({ state: 'attached' });
  return {
    choose: (engine) =>
      page.evaluate(chooseEngine, {
        engine,
        limits: {
          imageBytes: DEFAULT_LIMITS.imageBytes,
          pdfPages: DEFAULT_LIMITS.pdfPages,
          timeMs: DEFAULT_LIMITS.timeMs,
        },
      }),
    async read(files) {
      await page.evaluate(clearRows, DATABASE);
      await input.setInputFiles([...files]);
      const deadline = performance.now() + TAKE;
      for (;;) {
        const rows = await page.evaluate(loadRows, DATABASE);
        const through = rows.filter(({ state }) => state !== 'queued' && state !== 'running');
        if (through.length === files.length) return rows;
        if (rows.length < files.length && performance.now() > deadline) {
          throw new Error(`the panel took ${rows.length} of ${files.length} files`);
        }
        await page.waitForTimeout(LOOK);
      }
    },
  };
}

/** The parts of the extension's API that are used inside its page. */
interface PageApi {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ reading?: object }>;
        set(items: { reading: object }): Promise<void>;
      };
    };
  };
}

/** Runs in the page: the setting that a person would choose. */
async function chooseEngine(chosen: { engine: string; limits: object }): Promise<void> {
  const { local } = (globalThis as unknown as PageApi).chrome.storage; // the page has the extension's API
  const { reading } = await local.get('reading');
  await local.set({ reading: { ...chosen.limits, ...reading, engine: chosen.engine } });
}

/** Runs in the page: every row, in the order in which the files came in. */
function loadRows(database: string): Promise<ReadingJob[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('readings').objectStore('readings').index('order').getAll();
      all.onerror = () => reject(new Error('the rows do not load'));
      all.onsuccess = () => {
        db.close();
        resolve(all.result as ReadingJob[]); // our own table
      };
    };
  });
}

/** Runs in the page: makes room for the next files. */
function clearRows(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onsuccess = () => {
      const db = opening.result;
      const tables = ['readings', 'files', 'pictures'];
      const clearing = db.transaction(tables, 'readwrite');
      for (const table of tables) clearing.objectStore(table).clear();
      clearing.onerror = () => reject(new Error('the rows do not go'));
      clearing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
