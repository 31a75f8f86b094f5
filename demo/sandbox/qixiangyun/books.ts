import type { ItemAnswer } from './item-answer';

/** Answers kept for repeats, and invoices counted: the oldest go first beyond this. */
const MAX_KEPT = 20_000;

export interface InvoiceCount {
  /** Items that asked for it, replays included. */
  requests: number;
  /** Distinct customReqId that asked for it. */
  asked: Set<string>;
  billed: number;
  /** Item code of the last answer; null after a found invoice. */
  lastCode: string | null;
}

interface DayCount {
  day: string;
  reached: number;
  billed: boolean;
  /** Found answers of the day by the factors they were asked with. */
  found: Map<string, ItemAnswer>;
}

/** What 企享云 remembers of the queries: open ones, answers, counts of the day, and billing. */
export class QixiangyunBooks {
  readonly invoices = new Map<string, InvoiceCount>();
  readonly rejected = new Map<string, number>();
  requests = 0;
  billed = 0;
  readonly #open = new Set<string>();
  readonly #answers = new Map<string, ItemAnswer[] | 'open'>();
  readonly #days = new Map<string, DayCount>();

  countRejection(code: string): void {
    keep(this.rejected, code, (this.rejected.get(code) ?? 0) + 1);
  }

  /** What is known of a call by its customReqId. */
  findCall(customReqId: string): ItemAnswer[] | 'open' | undefined {
    return this.#answers.get(customReqId);
  }

  openCall(customReqId: string): void {
    keep(this.#answers, customReqId, 'open');
  }

  /** Keeps the answer for repeats of the call; null forgets the call, so that it may be repeated. */
  closeCall(customReqId: string, answer: ItemAnswer[] | null): void {
    if (answer === null) this.#answers.delete(customReqId);
    else keep(this.#answers, customReqId, answer);
  }

  /** Marks an invoice as being asked; false when it is already. */
  openInvoice(key: string): boolean {
    if (this.#open.has(key)) return false;
    this.#open.add(key);
    return true;
  }

  closeInvoice(key: string): void {
    this.#open.delete(key);
  }

  countOf(key: string): InvoiceCount {
    const known = this.invoices.get(key);
    if (known) return known;
    const fresh = { requests: 0, asked: new Set<string>(), billed: 0, lastCode: null };
    keep(this.invoices, key, fresh);
    return fresh;
  }

  /** The counts of an invoice on a day, YYYY-MM-DD; a new day begins at nothing. */
  dayOf(key: string, day: string): DayCount {
    const known = this.#days.get(key);
    if (known?.day === day) return known;
    const fresh = { day, reached: 0, billed: false, found: new Map<string, ItemAnswer>() };
    keep(this.#days, key, fresh);
    return fresh;
  }

  /** Bills one query; by the t+1 plan an invoice is billed once a day, by t+0 every time. */
  bill(key: string, day: string, plan: 't+0' | 't+1'): void {
    const count = this.dayOf(key, day);
    if (plan === 't+1' && count.billed) return;
    count.billed = true;
    this.billed += 1;
    this.countOf(key).billed += 1;
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size > MAX_KEPT && oldest !== undefined) map.delete(oldest);
}
