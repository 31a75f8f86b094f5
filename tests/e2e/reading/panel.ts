import type { Page } from '@playwright/test';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { World } from '../world';

/** A file as a test hands it to the browser. */
export interface GivenFile {
  name: string;
  buffer: Buffer;
}

const MIME = 'application/octet-stream'; // types are told by content

/** Opens the side panel's page; a test cannot click the browser's own frame round it. */
export async function openPanel({ context, extensionId }: World): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await panel.locator('input[type=file]').first().waitFor({ state: 'attached' });
  return panel;
}

/** Picks files in the panel's picker. */
export async function giveFiles(panel: Page, files: readonly GivenFile[]): Promise<void> {
  const input = panel.locator('input[type=file]:not([webkitdirectory])').first();
  await input.setInputFiles(files.map((file) => ({ ...file, mimeType: MIME })));
}

/** The rows of the queue as the extension keeps them, in order. */
export function readRows(panel: Page): Promise<ReadingJob[]> {
  return panel.evaluate(loadRows);
}

/** Waits until so many files are through, and returns all rows. */
export async function untilThrough(
  panel: Page,
  count: number,
  timeout = 120_000,
): Promise<ReadingJob[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const rows = await readRows(panel);
    const through = rows.filter(({ state }) => state !== 'queued' && state !== 'running');
    if (through.length >= count) return rows;
    if (Date.now() > end) throw new Error(`${through.length} of ${count} files are through`);
    await panel.waitForTimeout(100);
  }
}

/** The rows, in order. Runs in the page. */
export function loadRows(): Promise<ReadingJob[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fapiao');
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
