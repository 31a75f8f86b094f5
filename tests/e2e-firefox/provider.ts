import { readFileSync } from 'node:fs';
import type { Credentials } from '@/demo/scenario/steps';
import type { Firefox } from './firefox';

/** Fills in the settings form as a person does, and waits for the trial login. */
export async function setUpProvider(firefox: Firefox, endpoint: string): Promise<void> {
  const page = await firefox.openOwn('dashboard.html#/settings');
  const { appKey, appSecret } = readCredentials();
  await page.locator('input[name=endpoint]').fill(endpoint);
  await page.locator('input[name=appKey]').fill(appKey);
  await page.locator('input[name=appSecret]').fill(appSecret);
  await page.locator('button::-p-text(测试连接)').click();
  await page.locator('::-p-text(连接正常)').wait();
  await page.close();
}

function readCredentials(): Credentials {
  const all = JSON.parse(readFileSync('demo/credentials.json', 'utf8')) as {
    qixiangyun: Credentials;
  }; // our own file
  return all.qixiangyun;
}
