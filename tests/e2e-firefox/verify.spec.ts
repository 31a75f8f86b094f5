import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPages } from '@/demo/pages/server';
import { startSandbox } from '@/demo/sandbox/server';
import { compare } from '@/demo/scenario/expect';
import { firstPage } from '../e2e/ledger-rows';
import { countEnded, readBadges } from './badges';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';
import { setUpProvider } from './provider';

const PATIENCE = { timeout: 45_000, interval: 100 };

let firefox: Firefox;
let pages: Awaited<ReturnType<typeof startPages>>;
let sandbox: Awaited<ReturnType<typeof startSandbox>>;

beforeAll(async () => {
  [firefox, pages, sandbox] = await Promise.all([
    startFirefox(),
    startPages({ port: 0 }),
    startSandbox({ basePort: 0 }),
  ]);
});

afterAll(() => Promise.all([firefox.close(), pages.close(), sandbox.close()]));

it('查验本页 gives every row of the list its verdict', async () => {
  await setUpProvider(firefox, `http://127.0.0.1:${sandbox.ports.qixiangyun}`);
  const url = `http://127.0.0.1:${pages.port}/invoice-query/invoice-query`;
  const page = await firefox.visit(url);
  const rows = firstPage();
  await expect.poll(() => page.$$('fapiao-badge'), PATIENCE).toHaveLength(rows.length);
  await page.locator('fapiao-bar >>> button::-p-text(查验本页)').click();
  await expect.poll(() => countEnded(page), PATIENCE).toBe(rows.length);
  const shown = (await readBadges(page)).map((badge) => ({ ...badge, ms: 0 }));
  expect(compare(rows, shown).filter(({ right }) => !right)).toEqual([]);
  expect(firefox.complaints()).toEqual([]);
});
