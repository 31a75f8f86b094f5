import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Papers } from '../e2e/reading/papers';
import { startPapers } from '../e2e/reading/papers';
import type { Firefox } from './firefox';
import { startFirefox } from './firefox';
import { giveFiles, untilThrough } from './panel';

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
    papers.draw({ type: 'png', dpi: 150, damages: [] }, 3),
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
