import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './find-firefox';

const EXTENSION = path.resolve('.output/firefox-mv3-e2e');
const ADDON = 'fapiao-assistant@example.org';
/** Firefox draws this at random for each profile; a fixed one lets tests open the pages. */
const HOST = '5b1c7f6a-93d2-4c05-8b0e-1f6a2d3c4b5a';

/**
 * How Firefox prints what scripts log as wrong, and what they throw and nobody catches. What
 * scripts log comes in quotes or as an expression; the browser's own lines begin with a name.
 */
const COMPLAINT = /^(?:console\.(?:error|warn): ["(]|JavaScript error: moz-extension:)/;

/** Firefox with the test build in it. */
export interface Firefox {
  /** Opens a web page. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openOwn(place: string): Promise<Page>;
  /** What went wrong inside the extension so far, as Firefox prints it. */
  complaints: () => string[];
  close(): Promise<void>;
}

/** Starts Firefox on a fresh profile. Remote control keeps off the extension's pages unless granted. */
export async function startFirefox(): Promise<Firefox> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'fapiao-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1440, height: 1000 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
    },
  });
  const lines = linesOf(browser.process()?.stdout, browser.process()?.stderr);
  await browser.installExtension(EXTENSION);
  return {
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(place) {
      const page = await browser.newPage();
      // Firefox tells no load events of these pages.
      await page.goto(`moz-extension://${HOST}/${place}`, { waitUntil: [] });
      await page.waitForSelector('button');
      return page;
    },
    complaints: () => lines.filter((line) => COMPLAINT.test(line)),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function linesOf(...streams: Array<NodeJS.ReadableStream | null | undefined>): string[] {
  const lines: string[] = [];
  for (const stream of streams) {
    if (stream) createInterface(stream).on('line', (line) => lines.push(line));
  }
  return lines;
}
