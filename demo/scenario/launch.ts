import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findChromium } from './find-browser';

/** A browser with the extension in it, and the imitated site behind the real host names. */
export interface DemoBrowser {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  extension: string;
  pagesPort: number;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
}

/** Starts Chromium on a fresh profile; `*.chinatax.gov.cn` and `*.test` lead to the demo pages on this machine. */
export async function launchBrowser(options: LaunchOptions): Promise<DemoBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'fapiao-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless,
    viewport: { width: 1440, height: 1000 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    args: browserArgs(options),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function browserArgs({ extension, pagesPort }: LaunchOptions): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *.chinatax.gov.cn 127.0.0.1:${pagesPort},MAP *.test 127.0.0.1:${pagesPort}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}
