import type { Page } from '@playwright/test';
import type { World } from '../world';

/** The parts of Chromium's API that tests use inside the service worker. */
interface WorkerApi {
  chrome: {
    tabs: { query(filter: object): Promise<object[]> };
    offscreen: { closeDocument(): Promise<void> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
    downloads: { download(options: { url: string; filename: string }): Promise<number> };
  };
}

/** Clicks an entry of the context menu: the browser's own menu is closed to tests. */
export async function clickMenu(world: World, page: Page, click: object): Promise<void> {
  await workerOf(world).evaluate(
    async ([url, info]) => {
      const { tabs, contextMenus } = (globalThis as unknown as WorkerApi).chrome; // the worker's own API
      const [tab] = await tabs.query({ url: `${url}*` });
      contextMenus.onClicked.dispatch(info, tab);
    },
    [page.url(), click] as const,
  );
}

/** Takes the reading page away, as the browser may. */
export async function closeReadingPage(world: World): Promise<void> {
  await workerOf(world).evaluate(() =>
    (globalThis as unknown as WorkerApi).chrome.offscreen.closeDocument(),
  );
}

/** Ends the service worker as the browser does after half a minute of rest. */
export async function stopWorker({ context }: World, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function workerOf({ context }: World) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}
