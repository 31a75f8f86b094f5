import { loadLedger } from '../ledger/load';
import { printShanghaiDate } from '../pages/shanghai';
import { seedRandom } from '../ledger/random';
import type { LedgerEntry } from '../ledger/types';
import type { Credentials } from './credentials';
import { FaultSwitch } from './fault-switch';
import { QixiangyunBooks } from './qixiangyun/books';
import { type Control, DEFAULT_SETTINGS, mergeSettings, type Settings } from './settings';
import { Tokens } from './qixiangyun/tokens';

const LATENCY_SEED = 8790;

/** Everything the sandbox remembers. One object a server, so that tests share nothing. */
export class Store {
  settings: Settings = DEFAULT_SETTINGS;
  faults = new FaultSwitch();
  books = new QixiangyunBooks();
  tokens = new Tokens();
  #random = seedRandom(LATENCY_SEED);
  readonly #clock: () => number;
  #loaded: { day: string; entries: LedgerEntry[] } | null = null;

  constructor(
    readonly credentials: Credentials,
    clock: () => number,
  ) {
    this.#clock = clock;
  }

  /** The server's own time, ms since the epoch, which may be set wrong. */
  now(): number {
    return this.#clock() + this.settings.clockOffsetMs;
  }

  /** The ledger as of the true day: a wrong server clock does not change what has been issued. */
  entries(): LedgerEntry[] {
    const now = new Date(this.#clock());
    const day = printShanghaiDate(now);
    if (this.#loaded?.day !== day) this.#loaded = { day, entries: loadLedger(now) };
    return this.#loaded.entries;
  }

  /** How long the next request takes, ms; drawn anew each time. */
  drawLatency(): number {
    const [min, max] = this.settings.latencyMs;
    return Math.round(min + this.#random() * (max - min));
  }

  apply(control: Control): void {
    if (control.reset) this.#forget();
    this.settings = mergeSettings(this.settings, control);
    if (control.fault !== undefined) this.faults.set(control.fault);
  }

  #forget(): void {
    this.settings = DEFAULT_SETTINGS;
    this.faults = new FaultSwitch();
    this.books = new QixiangyunBooks();
    this.tokens = new Tokens();
    this.#random = seedRandom(LATENCY_SEED);
  }
}
