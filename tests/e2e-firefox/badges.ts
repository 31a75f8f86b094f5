import type { Page } from 'puppeteer-core';
import type { ShownVerdict } from '@/demo/scenario/steps';

type Badge = Omit<ShownVerdict, 'ms'>;

const ENDED = ['genuine', 'problem', 'undetermined'];

/** The badges of the page as anyone can read them. */
export function readBadges(page: Page): Promise<Badge[]> {
  return page.$$eval('fapiao-badge', (hosts) =>
    hosts.map((host) => ({
      key: host.getAttribute('data-key') ?? '',
      state: host.getAttribute('data-state') ?? '',
      label: host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '',
    })),
  );
}

/** How many badges tell a verdict. */
export async function countEnded(page: Page): Promise<number> {
  return (await readBadges(page)).filter(({ state }) => ENDED.includes(state)).length;
}
