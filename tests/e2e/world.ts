import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startPages } from '@/demo/pages/server';
import { startSandbox } from '@/demo/sandbox/server';
import type { DemoBrowser } from '@/demo/scenario/launch';
import { launchBrowser } from '@/demo/scenario/launch';
import type { Credentials } from '@/demo/scenario/steps';

/** What GET /stats tells. */
export interface Stats {
  requests: { total: number };
  qixiangyun: {
    rejected: Record<string, number>;
    invoices: Record<string, { requests: number; asked: number; billed: number }>;
  };
  billed: number;
}

/** One browser with the extension, one provider that it can be pointed at, one imitated site. */
export interface World extends DemoBrowser {
  account: Credentials;
  pagesPort: number;
  control(changes: object): Promise<void>;
  stats(): Promise<Stats>;
}

/** A test in a world of its own: fresh profile, fresh sandbox, free ports. */
export const test = base.extend<{ world: World }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of this pattern
  world: async ({}, use) => {
    const sandbox = await startSandbox({ basePort: 0 });
    const pages = await startPages({ port: 0 });
    const extension = path.resolve('.output/chrome-mv3-e2e');
    const browser = await launchBrowser({ extension, pagesPort: pages.port, headless: true });
    const base = `http://127.0.0.1:${sandbox.ports.control}`;
    const control = async (changes: object) => {
      const answer = await fetch(`${base}/control`, {
        method: 'POST',
        body: JSON.stringify(changes),
      });
      if (!answer.ok) throw new Error(await answer.text());
    };
    const stats = async () => (await (await fetch(`${base}/stats`)).json()) as Stats; // our own server
    const endpoint = `http://127.0.0.1:${sandbox.ports.qixiangyun}`;
    await control({ latencyMs: [60, 160] });
    await use({
      ...browser,
      account: { ...readCredentials(), endpoint },
      pagesPort: pages.port,
      control,
      stats,
    });
    await browser.close();
    await pages.close();
    await sandbox.close();
  },
});

export { expect } from '@playwright/test';

function readCredentials(): Credentials {
  const all = JSON.parse(readFileSync('demo/credentials.json', 'utf8')) as {
    qixiangyun: Credentials;
  }; // our own file
  return all.qixiangyun;
}
