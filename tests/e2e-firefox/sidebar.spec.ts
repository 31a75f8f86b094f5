import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';

/** The part of Firefox's API that tells of the sidebar. */
interface SidebarApi {
  browser: { sidebarAction: { isOpen(details: object): Promise<boolean> } };
}

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
});

afterAll(() => firefox.close());

it('the popup opens the sidebar', async () => {
  const dashboard = await firefox.openOwn('dashboard.html#/settings');
  expect(await isSidebarOpen(dashboard)).toBe(false);
  const popup = await firefox.openOwn('popup.html');
  await popup.locator('button::-p-text(识别文件)').click();
  await expect.poll(() => isSidebarOpen(dashboard), { timeout: 10_000 }).toBe(true);
  expect(firefox.complaints()).toEqual([]);
});

function isSidebarOpen(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    (globalThis as unknown as SidebarApi).browser.sidebarAction.isOpen({}),
  );
}
