import type { Page } from '@playwright/test';
import { setUpProvider } from '@/demo/scenario/steps';
import { expect, test } from './files';
import { giveFiles, openPanel, untilThrough } from './panel';
import { clickMenu } from './worker';

const PNG = { type: 'png', dpi: 150, damages: [] } as const;
const PAGE = 'https://oa.example.test:8443/empty';

async function expectVerdict(panel: Page, word: string): Promise<void> {
  await panel.getByRole('button', { name: /^查验/ }).last().click();
  const shown = panel.getByText(word, { exact: true }).filter({ visible: true });
  await expect(shown.first()).toBeVisible();
}

test.beforeEach(async ({ world }) => {
  await (await setUpProvider(world, world.account, false)).close();
});

for (const way of ['data:', 'blob:', 'same site', 'cross-origin'] as const) {
  test(`a right-clicked picture (${way}) is read and verified`, async ({ world, papers }) => {
    const { buffer } = await papers.draw(PNG);
    const page = await world.context.newPage();
    await world.context.route('**/paper.png', (route) =>
      route.fulfill({ body: buffer, contentType: 'image/png' }),
    );
    await page.goto(PAGE);
    const srcUrl = await page.evaluate(showPicture, { way, base64: buffer.toString('base64') });
    await clickMenu(world, page, { menuItemId: 'picture', srcUrl, frameId: 0, pageUrl: PAGE });
    const panel = await openPanel(world);
    const [row] = await untilThrough(panel, 1);
    const wanted = papers.invoice().fields;
    expect(row?.fault).toBeNull();
    expect(row?.reading?.invoices[0]?.fields).toMatchObject({
      number: wanted.number,
      date: wanted.date,
      totalWithTax: wanted.totalWithTax,
    });
    await expectVerdict(panel, '真');
    expect((await world.stats()).requests.total).toBeGreaterThan(0);
  });
}

test('selected text is read and verified', async ({ world, papers }) => {
  const { number, date, totalWithTax } = papers.invoice().fields;
  const page = await world.context.newPage();
  await page.goto(PAGE);
  const total = (Number(totalWithTax) / 100).toFixed(2);
  const selectionText = `发票号码：${number} 开票日期：${date} 价税合计：¥${total}`;
  await clickMenu(world, page, { menuItemId: 'selection', selectionText, pageUrl: PAGE });
  const panel = await openPanel(world);
  const [row] = await untilThrough(panel, 1);
  expect(row?.reading?.invoices[0]?.fields).toMatchObject({ number, date, totalWithTax });
});

test('a PDF, an OFD and an XML of one invoice say the same', async ({ world, papers }) => {
  const files = await Promise.all([
    papers.draw({ type: 'pdf', paper: 'own' }),
    papers.draw({ type: 'ofd' }),
    papers.draw({ type: 'xml' }),
  ]);
  const panel = await openPanel(world);
  await giveFiles(panel, files);
  const rows = await untilThrough(panel, 3);
  const { number, date, totalWithTax, sellerName } = papers.invoice().fields;
  for (const { name, reading } of rows) {
    expect(reading?.invoices, name).toHaveLength(1);
    expect(reading?.invoices[0]?.fields, name).toMatchObject({
      number,
      date,
      totalWithTax,
      sellerName,
    });
  }
});

/** Runs in the page: shows the picture in the wanted way and tells its address. */
async function showPicture({ way, base64 }: { way: string; base64: string }): Promise<string> {
  const data = `data:image/png;base64,${base64}`;
  const address = {
    'data:': () => data,
    'blob:': async () => URL.createObjectURL(await (await fetch(data)).blob()),
    'same site': () => `${location.origin}/paper.png`,
    'cross-origin': () => `https://files.example.test:8443/paper.png`,
  }[way];
  const image = document.createElement('img');
  image.src = (await address?.()) ?? '';
  document.body.append(image);
  await image.decode();
  return image.src;
}
