import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { GivenFile } from '../e2e/reading/panel';
import { loadRows } from '../e2e/reading/panel';

const PATIENCE = { timeout: 45_000, interval: 100 };

/** Picks files in the panel's picker, which Firefox fills from the disk only. */
export async function giveFiles(panel: Page, files: readonly GivenFile[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fapiao-firefox-'));
  try {
    const places = files.map(({ name }) => path.join(folder, name));
    for (const [index, file] of files.entries()) writeFileSync(places[index] ?? '', file.buffer);
    const before = (await readRows(panel)).length;
    const input = await panel.waitForSelector('input[type=file]:not([webkitdirectory])');
    await input?.uploadFile(...places);
    await expect.poll(() => readRows(panel), PATIENCE).toHaveLength(before + files.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of the queue as the extension keeps them, in order. */
export function readRows(panel: Page): Promise<ReadingJob[]> {
  return panel.evaluate(loadRows);
}

/** Waits until every file is through. */
export async function untilThrough(panel: Page): Promise<ReadingJob[]> {
  const open = async () =>
    (await readRows(panel)).filter(({ state }) => state === 'queued' || state === 'running');
  await expect.poll(open, PATIENCE).toEqual([]);
  return readRows(panel);
}
