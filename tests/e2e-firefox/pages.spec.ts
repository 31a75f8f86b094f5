import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
});

afterAll(() => firefox.close());

it.each([
  ['popup.html', '设置服务商'],
  ['sidepanel.html', '选文件'],
  ['dashboard.html#/settings', '测试连接'],
  ['dashboard.html#/records', '查验记录'],
])('%s opens without complaints', async (place, word) => {
  const page = await firefox.openOwn(place);
  await page.locator(`::-p-text(${word})`).wait();
  await page.close();
  expect(firefox.complaints()).toEqual([]);
});

it('the log of the browser tells what goes wrong in the extension', async () => {
  const page = await firefox.openOwn('popup.html');
  await page.evaluate(() => {
    console.error('a logged fault');
    setTimeout(() => {
      throw new Error('an uncaught fault');
    }, 0);
  });
  await expect.poll(firefox.complaints).toHaveLength(2);
});
