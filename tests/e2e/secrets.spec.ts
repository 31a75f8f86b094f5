import type { BrowserContext, Page } from '@playwright/test';
import { openList, setUpProvider } from '@/demo/scenario/steps';
import { expect, test } from './world';

/** Runs an expression in the world of our content script, where a hostile page would like to be. */
async function inContentScript(context: BrowserContext, page: Page, expression: string) {
  const devtools = await context.newCDPSession(page);
  const worlds: Array<{ id: number; origin: string }> = [];
  devtools.on('Runtime.executionContextCreated', (event) => worlds.push(event.context));
  await devtools.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('no content script in this page');
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))().catch((e) => 'refused: ' + e.message)`,
    contextId: ours.id,
    awaitPromise: true,
  });
  return String(result.value);
}

test('secrets never reach a content script', async ({ world }) => {
  await setUpProvider(world, world.account, true);
  const page = await openList(world.context);
  const stored = await inContentScript(world.context, page, 'chrome.storage.local.get(null)');
  expect(stored).toMatch(/^refused: /);
  const message = `chrome.runtime.sendMessage({ id: 1, type: 'getProvider', timestamp: 1 })`;
  const answer = await inContentScript(world.context, page, message);
  expect(answer).toContain('refused');
  expect(answer).not.toContain(world.account.appKey);
});

test('secrets at rest are sealed', async ({ world }) => {
  const settings = await setUpProvider(world, world.account, true);
  const stored = await settings.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
  expect(stored).toContain(world.account.appKey);
  expect(stored).not.toContain(world.account.appSecret);
  expect(stored).not.toContain(world.account.sm4Key);
});
