import type { BrowserContext, Page } from '@playwright/test';
import { compare } from '@/demo/scenario/expect';
import { openList, readBadges, setUpProvider, verifyPage } from '@/demo/scenario/steps';
import { firstPage, genuineRow } from './ledger-rows';
import { expect, test } from './world';

const badgeOf = (page: Page, key: string) => page.locator(`fapiao-badge[data-key="${key}"]`);

/** Stops the service worker as the browser does when it is idle. */
async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

test('a page of invoices is verified row by row, each asked once', async ({ world }) => {
  await setUpProvider(world, world.account, true);
  const page = await openList(world.context);
  const shown = await verifyPage(page);
  const wrong = compare(firstPage(), shown).filter((line) => !line.right);
  expect(wrong).toEqual([]);
  const { invoices } = (await world.stats()).qixiangyun;
  expect(Object.values(invoices).filter(({ asked }) => asked !== 1)).toEqual([]);
});

test('what was verified is known on the next visit, before any click', async ({ world }) => {
  await setUpProvider(world, world.account, false);
  const first = await openList(world.context);
  const { number } = genuineRow();
  await badgeOf(first, number).click();
  await expect(badgeOf(first, number)).toHaveAttribute('data-state', 'genuine');
  const before = await world.stats();
  const again = await openList(world.context);
  await expect(badgeOf(again, number)).toHaveAttribute('data-state', 'known');
  await expect(again.getByText('已知 1', { exact: true })).toBeVisible();
  expect((await world.stats()).requests).toEqual(before.requests);
});

test('two tabs that ask for one invoice send one request', async ({ world }) => {
  await world.control({ latencyMs: 1500 });
  await setUpProvider(world, world.account, false);
  const { number } = genuineRow();
  const one = await openList(world.context);
  const two = await openList(world.context);
  await badgeOf(two, number).click();
  await one.bringToFront();
  await expect(badgeOf(one, number)).toHaveAttribute('data-state', 'checking');
  await badgeOf(one, number).click();
  await expect(badgeOf(one, number)).toHaveAttribute('data-state', 'genuine');
  await expect(badgeOf(two, number)).toHaveAttribute('data-state', 'genuine');
  expect((await world.stats()).qixiangyun.invoices[number]).toMatchObject({ requests: 1 });
});

test('the worker dies in mid-batch: nothing is lost, nothing is asked twice', async ({ world }) => {
  await world.control({ latencyMs: [500, 900] });
  await setUpProvider(world, world.account, false);
  const page = await openList(world.context);
  const verifying = verifyPage(page);
  for (const pause of [700, 1500]) {
    await page.waitForTimeout(pause);
    await stopWorker(world.context, page);
  }
  const wrong = compare(firstPage(), await verifying).filter((line) => !line.right);
  expect(wrong).toEqual([]);
  const { invoices } = (await world.stats()).qixiangyun;
  expect(Object.values(invoices).filter(({ asked }) => asked > 1)).toEqual([]);
  expect(Object.values(invoices).filter(({ billed }) => billed > 1)).toEqual([]);
});

test('a scripted click sends nothing', async ({ world }) => {
  await setUpProvider(world, world.account, false);
  const page = await openList(world.context);
  await page.locator('fapiao-badge').evaluateAll((hosts) => {
    for (const host of hosts) host.shadowRoot?.querySelector('button')?.click();
    const bar = document.querySelector('fapiao-bar')?.shadowRoot;
    for (const button of bar?.querySelectorAll('button') ?? []) button.click();
  });
  await page.waitForTimeout(1000);
  expect(Object.keys((await world.stats()).qixiangyun.invoices)).toEqual([]);
  expect(new Set((await readBadges(page)).map(({ state }) => state))).toEqual(new Set(['ready']));
});

test('paging back and forth leaves one badge a row, each about its own row', async ({ world }) => {
  const page = await openList(world.context);
  const pager = (n: number) => page.locator('.t-pagination__number', { hasText: String(n) });
  for (let turn = 0; turn < 10; turn++) {
    const first = await page.locator('fapiao-badge').first().getAttribute('data-key');
    await pager(turn % 2 === 0 ? 2 : 1).click();
    await expect(page.locator('fapiao-badge').first()).not.toHaveAttribute('data-key', first ?? '');
  }
  await expect(page.locator('fapiao-badge')).toHaveCount(20);
  const keys = (await readBadges(page)).map(({ key }) => key);
  expect(keys).toEqual(
    firstPage().map(({ code, number }) => (code ? `${code}-${number}` : number)),
  );
  const perCell = await page
    .locator('td:has(> fapiao-badge)')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelectorAll('fapiao-badge').length));
  expect(perCell).toEqual(Array.from({ length: 20 }, () => 1));
});

test('single-page navigation takes the badges away and brings them back', async ({ world }) => {
  const page = await openList(world.context);
  await page.getByText('首页', { exact: true }).click();
  await expect(page.locator('fapiao-badge')).toHaveCount(0);
  await expect(page.locator('fapiao-bar')).toHaveCount(0);
  await page.getByText('抵扣类勾选', { exact: true }).first().click();
  await expect(page.locator('fapiao-badge')).toHaveCount(12);
});

test('the 勾选 list has no 价税合计: it is derived, and the bureau agrees', async ({ world }) => {
  await setUpProvider(world, world.account, false);
  const page = await world.context.newPage();
  await page.goto('https://dppt.beijing.chinatax.gov.cn:8443/invoice-select');
  await expect(page.locator('fapiao-badge')).toHaveCount(12);
  const shown = await verifyPage(page);
  expect(shown.filter(({ state }) => state === 'undetermined')).toEqual([]);
  expect(shown.filter(({ state }) => state === 'genuine').length).toBeGreaterThan(6);
});

test('a list in a frame is found', async ({ world }) => {
  const page = await world.context.newPage();
  await page.goto('https://dppt.beijing.chinatax.gov.cn:8443/portal');
  await expect(page.frameLocator('iframe').locator('fapiao-badge')).toHaveCount(20);
  await expect(page.locator('fapiao-badge')).toHaveCount(0);
});

test('a page without invoices stays untouched', async ({ world }) => {
  const page = await world.context.newPage();
  await page.goto('https://dppt.beijing.chinatax.gov.cn:8443/empty');
  await page.waitForTimeout(1000);
  await expect(page.locator('fapiao-badge, fapiao-bar, fapiao-popover')).toHaveCount(0);
});
