import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLedger } from './ledger/load';
import { startPages } from './pages/server';
import { startSandbox } from './sandbox/server';
import { compare, formatLines } from './scenario/expect';
import type { DemoBrowser } from './scenario/launch';
import { launchBrowser } from './scenario/launch';
import type { Credentials } from './scenario/steps';
import { openList, setUpProvider, verifyPage } from './scenario/steps';

const OUT = fileURLToPath(new URL('out/', import.meta.url));
const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3-e2e', import.meta.url));
const CREDENTIALS = new URL('credentials.json', import.meta.url);

const hasDisplay = process.env['DISPLAY'] !== undefined || process.platform !== 'linux';
const headless = process.argv.includes('--headless') || !hasDisplay;

const basePort = Number(process.env['FAPIAO_SANDBOX_PORT'] ?? 8790);
const sandbox = await startSandbox({ basePort });
const pages = await startPages({ port: basePort + 6 });
const demo = await launchBrowser({ extension: EXTENSION, pagesPort: basePort + 6, headless });
try {
  await (headless ? walkThrough(demo) : hold(demo));
} finally {
  await demo.close();
  await pages.close();
  await sandbox.close();
}

/** The whole scenario by itself: account, list, verification, record, popup; with pictures. */
async function walkThrough(browser: DemoBrowser): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const settings = await setUpProvider(browser, readAccount(), true);
  await settings.screenshot({ path: `${OUT}1-settings.png` });
  const list = await openList(browser.context);
  await list.screenshot({ path: `${OUT}2-list-before.png` });
  const verifying = verifyPage(list);
  await list.waitForTimeout(1200);
  await list.screenshot({ path: `${OUT}3-list-running.png` });
  const shown = await verifying;
  await list.screenshot({ path: `${OUT}4-list-verified.png` });
  await list.locator('fapiao-badge[data-state=problem]').first().click();
  await list.screenshot({ path: `${OUT}5-difference.png` });
  await photographPopup(browser);
  report(shown);
}

async function photographPopup({ context, extensionId }: DemoBrowser): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.locator('.rec').first().waitFor();
  await popup.screenshot({ path: `${OUT}6-popup.png` });
  await popup.locator('.rec').nth(2).click();
  await popup.locator('.detail').waitFor();
  await popup.screenshot({ path: `${OUT}7-record.png` });
}

function report(shown: Awaited<ReturnType<typeof verifyPage>>): void {
  const page = loadLedger().filter(({ list }) => list !== null && list <= 20);
  const lines = compare(
    page.toSorted((a, b) => (a.list ?? 0) - (b.list ?? 0)),
    shown,
  );
  console.log(formatLines(lines));
  const right = lines.filter((line) => line.right).length;
  console.log(`\n${right} / ${lines.length} 与台账一致；截图在 demo/out/`);
  if (right !== lines.length) process.exitCode = 1;
}

/** With a display: the account is set up, the list is open, and the person goes on. */
async function hold(browser: DemoBrowser): Promise<void> {
  await setUpProvider(browser, readAccount(), false);
  await openList(browser.context);
  console.log('浏览器已打开：点号码旁的“查验”，或页面条上的“查验本页”。关掉浏览器即结束。');
  await new Promise((resolve) => browser.context.once('close', resolve));
}

function readAccount(): Credentials {
  const all = JSON.parse(readFileSync(CREDENTIALS, 'utf8')) as { qixiangyun: Credentials }; // our own file
  return all.qixiangyun;
}
