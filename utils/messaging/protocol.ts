import type { Job } from '@/utils/history/schema';
import type { Verdict } from '@/utils/invoice/verdict';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import type { OrderInput } from './schemas';
import type { Language } from '@/utils/text/language';
import type { VerdictWords } from '@/utils/text/verdict-text';

/** What the desk can do for a page right now. */
export interface DeskState {
  provider: { id: string; name: string } | null;
  language: Language;
}

/** A verdict with its words: worded in the background, so that pages need not carry the catalogue. */
export interface WordedVerdict {
  verdict: Verdict;
  words: VerdictWords;
}

/** What is known about one invoice: an open job, the last answer, and the last decided answer. */
export interface InvoiceState {
  key: string;
  job: Pick<Job, 'state' | 'attempts'> | null;
  latest: WordedVerdict | null;
  decided: WordedVerdict | null;
}

export interface LookUpAnswer {
  desk: DeskState;
  states: InvoiceState[];
}

/** An invoice of the page, as the popup lists it. */
export interface PageInvoice {
  key: string;
  state: string;
  sellerName: string | null;
}

export type Place = 'settings' | 'record';

/** The result of a trial login; `reason` null = the account works. */
export interface TestAnswer {
  reason: Verdict['reason'] | null;
  message: string | null;
}

/** Every message there is. Data and answers are JSON; each is checked by `schemas.ts` at the border. */
export interface ProtocolMap {
  // page → background
  lookUp(data: { keys: string[] }): LookUpAnswer;
  verify(data: { orders: OrderInput[] }): { keys: string[] };
  stop(data: { keys: string[] }): { keys: string[] };
  openPlace(data: { place: Place; key: string | null }): undefined;
  // extension page → background
  saveProvider(data: unknown): { saved: boolean };
  testProvider(): TestAnswer;
  getProvider(): ProfileSummary | null;
  removeProvider(): undefined;
  setLanguage(data: { language: Language }): undefined;
  /** Files were filed for reading: see that somebody reads them. */
  wakeReader(): undefined;
  /** Fetches an offered download for reading; `taken` false = the person has to drop it in. */
  takeDownload(data: { id: number }): { taken: boolean };
  /** Nothing has been read for a while: the reading page may go. */
  restReader(): undefined;
  // background → page
  statesChanged(data: LookUpAnswer): undefined;
  // popup → page
  listInvoices(): { invoices: PageInvoice[] };
  goToInvoice(data: { key: string }): { found: boolean };
}
