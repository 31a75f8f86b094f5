import type { Random } from '../data/random';
import type { CorpusInvoice } from '../kinds/document';
import type { Look } from '../page/look';

/** What a form is drawn from. */
export interface FormInput {
  invoice: CorpusInvoice;
  look: Look;
  /** For what is on the page and in no field: telephone numbers, wagon and seat. */
  random: Random;
  /** The QR as SVG; null = the form prints none. */
  qr: string | null;
}

/** Draws the pages of an invoice as HTML sections whose sizes are in mm. */
export type Form = (input: FormInput) => string[];
