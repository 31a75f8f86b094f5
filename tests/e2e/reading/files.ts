import { test as base } from '../world';
import { ledgerInvoice } from './ledger-invoice';
import { genuineRow } from '../world';
import type { GivenFile } from './panel';
import { buildFileOf } from '../../corpus/build';
import { installedFonts } from '../../corpus/page/fonts';
import { startPrinter } from '../../corpus/picture/printer';
import type { CorpusInvoice } from '../../corpus/kinds/document';
import type { Output } from '../../corpus/spec';

/** Draws the papers of the ledger's invoices, once for all tests of a worker. */
export interface Papers {
  /** The nth invoice of the list that the bureau answers with 真. */
  invoice(nth?: number): CorpusInvoice;
  draw(output: Output, nth?: number): Promise<GivenFile>;
}

export const test = base.extend<object, { papers: Papers }>({
  papers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of this pattern
    async ({}, use) => {
      const printer = await startPrinter();
      const fonts = installedFonts();
      const invoice = (nth = 0) => ledgerInvoice(genuineRow(nth));
      await use({
        invoice,
        async draw(output, nth = 0) {
          const spec = { name: `paper-${nth}`, seed: 'paper', documents: [], output } as const;
          const built = await buildFileOf(
            [invoice(nth)],
            { ...spec, layout: 'single' },
            { printer, fonts },
          );
          return { name: built.name, buffer: built.bytes };
        },
      });
      await printer.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
