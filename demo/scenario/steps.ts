import type { BrowserContext, Page } from '@playwright/test';
import type { DemoBrowser } from './launch';

/** The list of the imitated e-tax site, at the address of the real one. */
export const LIST_URL = 'https://dppt.beijing.chinatax.gov.cn:8443/invoice-query/invoice-query';

export interface Credentials {
  endpoint: string;
  appKey: string;
  appSecret: string;
  sm4Key: string;
}

/** What a badge shows when a verification has ended. */
export interface ShownVerdict {
  key: string;
  state: string;
  label: string;
  /** From the press of the button to the verdict, ms. */
  ms: number;
}

const ENDED = ['genuine', 'problem', 'undetermined'];

/** Fills in the settings form as a person does, and waits for the trial login. */
export async function setUpProvider(
  { context, extensionId }: DemoBrowser,
  account: Credentials,
  encrypted: boolean,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/settings`);
  await page.getByLabel('接口地址').fill(account.endpoint);
  await page.getByLabel('AppKey').fill(account.appKey);
  await page.getByLabel('AppSecret').fill(account.appSecret);
  if (encrypted) await page.getByLabel('SM4 密钥').fill(account.sm4Key);
  await page.getByRole('button', { name: '测试连接' }).click();
  await page.getByText('连接正常').waitFor();
  return page;
}

/** Opens the list and waits for its badges. */
export async function openList(context: BrowserContext, url = LIST_URL): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('fapiao-badge').nth(19).waitFor();
  return page;
}

/** Presses 查验本页 and waits until every badge tells a verdict. */
export async function verifyPage(page: Page, timeout = 90_000): Promise<ShownVerdict[]> {
  const started = Date.now();
  await page.getByRole('button', { name: '查验本页' }).click();
  const seen = new Map<string, ShownVerdict>();
  while (Date.now() - started < timeout) {
    for (const badge of await readBadges(page)) {
      if (!ENDED.includes(badge.state) || seen.has(badge.key)) continue;
      seen.set(badge.key, { ...badge, ms: Date.now() - started });
    }
    if (seen.size >= (await page.locator('fapiao-badge').count())) break;
    await page.waitForTimeout(50);
  }
  return [...seen.values()];
}

/** The badges of the page as anyone can read them. */
export function readBadges(page: Page): Promise<Array<Omit<ShownVerdict, 'ms'>>> {
  return page.locator('fapiao-badge').evaluateAll((hosts) =>
    hosts.map((host) => ({
      key: host.getAttribute('data-key') ?? '',
      state: host.getAttribute('data-state') ?? '',
      label: host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '',
    })),
  );
}
