import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openList } from '@/demo/scenario/steps';
import { expect, test } from './reading/files';
import { giveFiles, openPanel, untilThrough } from './reading/panel';

/** What axe finds, by rule and place. */
async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join()}`));
}

for (const scheme of ['light', 'dark'] as const) {
  test(`our pages and our parts of others have no fault that axe knows (${scheme})`, async ({
    world,
    papers,
  }) => {
    const panel = await openPanel(world);
    await panel.emulateMedia({ colorScheme: scheme });
    expect(await faultsOf(panel)).toEqual([]);
    await giveFiles(panel, [await papers.draw({ type: 'pdf', paper: 'own' })]);
    await untilThrough(panel, 1);
    await panel.getByRole('heading', { name: '识别到的内容' }).waitFor();
    expect(await faultsOf(panel)).toEqual([]);
    for (const place of ['popup.html', 'dashboard.html#/settings']) {
      const page = await world.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`chrome-extension://${world.extensionId}/${place}`);
      await page.locator('h1').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    }
    const list = await openList(world.context);
    await list.emulateMedia({ colorScheme: scheme });
    expect(await faultsOf(list, 'fapiao-bar')).toEqual([]);
    expect(await faultsOf(list, 'fapiao-badge')).toEqual([]);
  });
}
