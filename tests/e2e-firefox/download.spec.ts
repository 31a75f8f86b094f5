import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GivenFile } from '../e2e/reading/panel';
import type { Papers } from '../e2e/reading/papers';
import { startPapers } from '../e2e/reading/papers';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';
import { readRows, untilThrough } from './panel';

let firefox: Firefox;
let papers: Papers;

beforeAll(async () => {
  [firefox, papers] = await Promise.all([startFirefox(), startPapers()]);
});

afterAll(() => Promise.all([firefox.close(), papers.close()]));

it('a downloaded PDF is offered, and read at a click', async () => {
  const site = await serveFile(await papers.draw({ type: 'pdf', paper: 'own' }));
  const page = await firefox.visit(site.url);
  await page.locator('a').click();
  const panel = await firefox.openOwn('sidepanel.html');
  await panel.locator('button::-p-text(识别并查验)').click();
  await expect.poll(() => readRows(panel), { timeout: 10_000 }).toHaveLength(1);
  const [row] = await untilThrough(panel);
  const { number, date, totalWithTax } = papers.invoice().fields;
  expect(row?.reading?.invoices[0]?.fields).toMatchObject({ number, date, totalWithTax });
  site.close();
});

/** A site on this machine with one page that links to the file. */
async function serveFile({ buffer }: GivenFile): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html');
      return void response.end('<a href="/dzfp.pdf" download>dzfp.pdf</a>');
    }
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-disposition', 'attachment; filename=dzfp.pdf');
    response.end(buffer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
