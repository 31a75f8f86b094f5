import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Papers } from '../e2e/reading/papers';
import { startPapers } from '../e2e/reading/papers';
import { restartBackground, secondsBetweenLooks } from './background';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';
import { giveFiles, readRows, untilThrough } from './panel';

/** Firefox puts a background page without events to sleep after this, in s. */
const IDLE = 30;
const SCAN = { type: 'png', dpi: 150, damages: [] } as const;

let firefox: Firefox;
let papers: Papers;

beforeAll(async () => {
  [firefox, papers] = await Promise.all([startFirefox(), startPapers()]);
});

afterAll(() => Promise.all([firefox.close(), papers.close()]));

it('an XML, an OFD, a PDF and a picture are read', async () => {
  const files = await Promise.all([
    papers.draw({ type: 'xml' }, 0),
    papers.draw({ type: 'ofd' }, 1),
    papers.draw({ type: 'pdf', paper: 'own' }, 2),
    papers.draw(SCAN, 3),
  ]);
  const panel = await firefox.openOwn('sidepanel.html');
  await giveFiles(panel, files);
  const rows = await untilThrough(panel);
  expect(rows.map(({ reading, fault }) => fault ?? reading?.carrier)).toEqual([
    'xml',
    'ofd',
    'pdf-text',
    'image',
  ]);
  for (const [index, { reading }] of rows.entries()) {
    const { number, date, totalWithTax } = papers.invoice(index).fields;
    expect(reading?.invoices[0]?.fields).toMatchObject({ number, date, totalWithTax });
  }
  expect(firefox.complaints()).toEqual([]);
});

// Its core warns of its own parameters in the log: complaints say nothing here.
it('tesseract reads a picture', async () => {
  const settings = await firefox.openOwn('dashboard.html#/settings');
  await settings.locator('input[name=engine][value=tesseract]').click();
  await expect.poll(() => settings.$('input[value=tesseract]:checked')).not.toBeNull();
  await settings.close();
  const panel = await firefox.openOwn('sidepanel.html');
  await giveFiles(panel, [await papers.draw(SCAN, 4)]);
  const row = (await untilThrough(panel)).at(-1);
  expect(row?.terms.engine).toBe('tesseract');
  expect(row?.reading?.invoices[0]?.fields.number).toBe(papers.invoice(4).fields.number);
});

it('the background page dies in mid-file: the file is read again', async () => {
  const panel = await firefox.openOwn('sidepanel.html');
  await giveFiles(panel, [await papers.draw(SCAN, 5)]);
  await expect.poll(async () => (await readRows(panel)).at(-1)?.state).toBe('running');
  expect(await secondsBetweenLooks(panel)).toBeLessThan(IDLE);
  await restartBackground(panel);
  expect((await untilThrough(panel)).at(-1)).toMatchObject({ state: 'done', attempts: 2 });
});
