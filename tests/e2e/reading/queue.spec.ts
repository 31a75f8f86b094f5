import { expect, test } from './files';
import type { GivenFile } from './panel';
import { giveFiles, openPanel, readRows, untilThrough } from './panel';
import { closeReadingPage, stopWorker } from './worker';

const SCAN = { type: 'png', dpi: 150, damages: [] } as const;

const copies = (file: GivenFile, count: number): GivenFile[] =>
  Array.from({ length: count }, (_, index) => ({ ...file, name: `${index}-${file.name}` }));

test('40 mixed files have 40 outcomes, each its own', async ({ world, papers }) => {
  const pdf = await papers.draw({ type: 'pdf', paper: 'own' }, 1);
  const ofd = await papers.draw({ type: 'ofd' }, 2);
  const xml = await papers.draw({ type: 'xml' }, 3);
  const png = await papers.draw(SCAN, 4);
  const text = { name: 'notes.txt', buffer: Buffer.from('会议记录') };
  const files = [
    ...copies(pdf, 13),
    ...copies(ofd, 12),
    ...copies(xml, 10),
    ...copies(png, 2),
    ...copies(text, 3),
  ];
  const panel = await openPanel(world);
  await giveFiles(panel, files);
  const rows = await untilThrough(panel, files.length);
  expect(rows.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  const numbers = [1, 2, 3, 4].map((nth) => papers.invoice(nth).fields.number);
  const read = rows.map(({ reading }) => reading?.invoices[0]?.fields.number ?? null);
  expect(read).toEqual([
    ...Array<string>(13).fill(numbers[0] ?? ''),
    ...Array<string>(12).fill(numbers[1] ?? ''),
    ...Array<string>(10).fill(numbers[2] ?? ''),
    ...Array<string>(2).fill(numbers[3] ?? ''),
    null,
    null,
    null,
  ]);
});

test('取消 ends what waits and what runs, and the next file is read', async ({ world, papers }) => {
  const panel = await openPanel(world);
  await giveFiles(panel, copies(await papers.draw(SCAN), 6));
  await expect
    .poll(async () => (await readRows(panel)).map(({ state }) => state))
    .toContain('running');
  await panel.getByRole('button', { name: '取消' }).first().click();
  const rows = await untilThrough(panel, 6, 20_000);
  expect(rows.filter(({ state }) => state === 'cancelled').length).toBeGreaterThanOrEqual(5);
  await giveFiles(panel, [await papers.draw({ type: 'xml' })]);
  const all = await untilThrough(panel, 7);
  expect(all.at(-1)?.reading?.invoices).toHaveLength(1);
});

test('the worker dies while files are read: nothing is lost', async ({ world, papers }) => {
  const panel = await openPanel(world);
  const files = [
    ...copies(await papers.draw(SCAN), 2),
    ...copies(await papers.draw({ type: 'ofd' }), 8),
  ];
  await giveFiles(panel, files);
  await expect
    .poll(async () => (await readRows(panel)).map(({ state }) => state))
    .toContain('running');
  await stopWorker(world, panel);
  const rows = await untilThrough(panel, files.length);
  expect(rows.map(({ state }) => state)).toEqual(files.map(() => 'done'));
});

test('the reading page is closed in mid-file: the file is read again', async ({
  world,
  papers,
}) => {
  const panel = await openPanel(world);
  await giveFiles(panel, [await papers.draw(SCAN)]);
  await expect
    .poll(async () => (await readRows(panel)).map(({ state }) => state))
    .toContain('running');
  await closeReadingPage(world);
  const [row] = await untilThrough(panel, 1);
  expect(row).toMatchObject({ state: 'done', attempts: 2 });
});
