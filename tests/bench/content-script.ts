import { statSync } from 'node:fs';
import path from 'node:path';
import { startPages } from '@/demo/pages/server';
import { launchBrowser } from '@/demo/scenario/launch';
import type { Figure } from './figure';
import { median } from './figure';
import type { ScriptCost } from './trace';
import { traceScript } from './trace';

const HOST = 'https://dppt.beijing.chinatax.gov.cn:8443';
const RUNS = 5;
/** Long enough for a first reading, its placing, and the timers after it, in ms. */
const QUIET = 1500;

/** Size of the content script, and its cost on pages without and with many invoices. */
export async function measureContentScript(): Promise<Figure[]> {
  const bytes = statSync('.output/chrome-mv3/content-scripts/page.js').size;
  const pages = await startPages({ port: 0 });
  const extension = path.resolve('.output/chrome-mv3-e2e');
  const browser = await launchBrowser({ extension, pagesPort: pages.port, headless: true });
  const page = await browser.context.newPage();
  const visit = async (address: string) => {
    const costs: ScriptCost[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto('about:blank');
      const cost = await traceScript(page, async () => {
        await page.goto(`${HOST}${address}`);
        await page.waitForTimeout(QUIET);
      });
      costs.push(cost);
    }
    return costs;
  };
  const empty = await visit('/empty');
  const thousand = await visit('/big?rows=1000');
  await page.goto(`${HOST}/invoice-query/invoice-query`);
  await page.locator('fapiao-badge').first().waitFor();
  const turns: ScriptCost[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    const target = page.locator('.t-pagination__number', { hasText: turn % 2 === 0 ? '2' : '1' });
    const cost = await traceScript(page, async () => {
      await target.click();
      await page.waitForTimeout(QUIET);
    });
    turns.push(cost);
  }
  await browser.close();
  await pages.close();
  return [
    { what: 'content script, size', value: bytes / 1000, unit: 'KB', hold: 60 },
    of('page without invoices, main thread', empty, 'total', 3),
    of('1,000-row table, main thread', thousand, 'total', 60),
    of('1,000-row table, longest task', thousand, 'longestTask', 50),
    of('one changed page of 20 rows, main thread', turns, 'total', 10),
  ];
}

function of(
  what: string,
  costs: readonly ScriptCost[],
  part: keyof ScriptCost,
  hold: number,
): Figure {
  return { what, value: median(costs.map((cost) => cost[part])), unit: 'ms', hold };
}
