import { test as base } from '../world';
import type { Papers } from './papers';
import { startPapers } from './papers';

/** With papers to give, whose printer serves all tests of a worker. */
export const test = base.extend<object, { papers: Papers }>({
  papers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of this pattern
    async ({}, use) => {
      const papers = await startPapers();
      await use(papers);
      await papers.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
