import { buildFileOf } from '../../corpus/build';
import type { CorpusInvoice } from '../../corpus/kinds/document';
import { installedFonts } from '../../corpus/page/fonts';
import { startPrinter } from '../../corpus/picture/printer';
import type { Output } from '../../corpus/spec';
import { genuineRow } from '../ledger-rows';
import { ledgerInvoice } from './ledger-invoice';
import type { GivenFile } from './panel';

/** Draws the papers of the ledger's invoices. */
export interface Papers {
  /** The nth invoice of the list that the bureau answers with 真. */
  invoice(nth?: number): CorpusInvoice;
  draw(output: Output, nth?: number): Promise<GivenFile>;
  close(): Promise<void>;
}

/** Starts the printer that the papers are drawn with. */
export async function startPapers(): Promise<Papers> {
  const printer = await startPrinter();
  const fonts = installedFonts();
  const invoice = (nth = 0) => ledgerInvoice(genuineRow(nth));
  return {
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
    close: () => printer.close(),
  };
}
