import type { Page } from 'puppeteer-core';

/** The parts of Firefox's API that reach the background from another page of the extension. */
interface Reach {
  browser: {
    alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> };
    extension: { getBackgroundPage(): Window | null };
  };
}

/** Lets the background page, and the frame in it, die and start anew. */
export async function restartBackground(page: Page): Promise<void> {
  await page.evaluate(() => {
    const background = (globalThis as unknown as Reach).browser.extension.getBackgroundPage();
    if (!background) throw new Error('the background page is not there');
    background.location.reload();
  });
}

/** How often the background is woken to look after the page that reads; NaN = never. */
export async function secondsBetweenLooks(page: Page): Promise<number> {
  const period = await page.evaluate(async () => {
    const alarm = await (globalThis as unknown as Reach).browser.alarms.get('reader');
    return alarm?.periodInMinutes ?? null;
  });
  return 60 * (period ?? NaN);
}
