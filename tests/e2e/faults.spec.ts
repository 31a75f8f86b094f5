import type { Page } from '@playwright/test';
import { openList, setUpProvider } from '@/demo/scenario/steps';
import { genuineRow } from './ledger-rows';
import { expect, test } from './world';

const FAULTS = [
  {
    name: 'the gateway drops the connection',
    control: { fault: { kind: 'drop' } },
    note: '网络不通',
  },
  {
    name: 'the gateway fails',
    control: { fault: { kind: 'http', status: 503 } },
    note: '服务商故障',
  },
  { name: 'the bureau is busy', control: { fault: { kind: 'busy' } }, note: '税局繁忙' },
  { name: 'the answer is cut off', control: { fault: { kind: 'malformed' } }, note: '答复看不懂' },
  {
    name: 'the answer is a web page',
    control: { fault: { kind: 'malformed', as: 'html' } },
    note: '答复看不懂',
  },
  {
    name: 'the answer is about another invoice',
    control: { fault: { kind: 'lying', lie: 'number' } },
    note: '答复看不懂',
  },
  {
    name: 'the status is unknown',
    control: { fault: { kind: 'lying', lie: 'status' } },
    note: '状态未知',
  },
  { name: 'the clock is wrong', control: { clockOffsetMs: 3_600_000 }, note: '时钟不准' },
];

const badgeOf = (page: Page) => page.locator(`fapiao-badge[data-key="${genuineRow().number}"]`);

for (const { name, control, note } of FAULTS) {
  test(`${name}: 没查成 · ${note}, and a retry works`, async ({ world }) => {
    await setUpProvider(world, world.account, false);
    const page = await openList(world.context);
    await world.control(control);
    await badgeOf(page).click();
    await expect(badgeOf(page)).toHaveAttribute('data-state', 'undetermined');
    await expect(badgeOf(page).getByRole('button')).toHaveAccessibleName(
      new RegExp(`^没查成，${note}`),
    );
    await world.control({ fault: null, clockOffsetMs: 0 });
    await badgeOf(page).click();
    await page.getByRole('button', { name: '再试' }).click();
    await expect(badgeOf(page)).toHaveAttribute('data-state', 'genuine');
  });
}

test('a wrong secret is told in settings and at the badge, and can be mended', async ({
  world,
}) => {
  const settings = await world.context.newPage();
  await settings.goto(`chrome-extension://${world.extensionId}/dashboard.html#/settings`);
  await settings.getByLabel('接口地址').fill(world.account.endpoint);
  await settings.getByLabel('AppKey').fill(world.account.appKey);
  await settings.getByLabel('AppSecret').fill('not the secret');
  await settings.getByRole('button', { name: '测试连接' }).click();
  await expect(settings.getByText('服务商不认这个密钥。')).toBeVisible();
  const page = await openList(world.context);
  await badgeOf(page).click();
  await expect(badgeOf(page).getByRole('button')).toHaveAccessibleName(/^没查成，密钥无效/);
  await settings.getByLabel('AppSecret').fill(world.account.appSecret);
  await settings.getByRole('button', { name: '测试连接' }).click();
  await expect(settings.getByText('连接正常')).toBeVisible();
  await badgeOf(page).click();
  await page.getByRole('button', { name: '再试' }).click();
  await expect(badgeOf(page)).toHaveAttribute('data-state', 'genuine');
});

test('without a provider the page and the popup say so, with one button to set it', async ({
  world,
}) => {
  const page = await openList(world.context);
  await expect(page.getByText('还没有设置查验服务商')).toBeVisible();
  const opened = world.context.waitForEvent('page');
  await page.getByRole('button', { name: '设置服务商' }).click();
  expect((await opened).url()).toContain('dashboard.html#/settings');
  const popup = await world.context.newPage();
  await popup.goto(`chrome-extension://${world.extensionId}/popup.html`);
  await expect(popup.getByText('还没有查验服务商')).toBeVisible();
  await expect(popup.getByRole('button', { name: '设置服务商' })).toBeVisible();
});
