import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setUpProvider } from '@/demo/scenario/steps';
import { expect, test } from './files';
import { openPanel, untilThrough } from './panel';

/** A site that hands out one file as a download. */
async function serveDownload(name: string, bytes: Buffer) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/octet-stream');
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}

test('a downloaded PDF is offered, read at a click, and verified', async ({ world, papers }) => {
  await (await setUpProvider(world, world.account, false)).close();
  const { buffer } = await papers.draw({ type: 'pdf', paper: 'own' });
  const site = await serveDownload('dzfp.pdf', buffer);
  const folder = mkdtempSync(path.join(tmpdir(), 'fapiao-downloads-'));
  const panel = await openPanel(world);
  const session = await world.context.newCDPSession(panel);
  // Playwright renames downloads; the browser's own names are what an offer goes by.
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await panel.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    link.click();
  }, site.url);
  await panel.getByRole('button', { name: '识别并查验' }).first().click();
  const [row] = await untilThrough(panel, 1);
  const { number, totalWithTax } = papers.invoice().fields;
  expect(row?.reading?.invoices[0]?.fields).toMatchObject({ number, totalWithTax });
  await panel.getByRole('button', { name: /^查验/ }).last().click();
  const shown = panel.getByText('真', { exact: true }).filter({ visible: true });
  await expect(shown.first()).toBeVisible();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});
