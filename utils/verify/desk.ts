import type { JobStore } from '@/utils/history/jobs';
import type { RecordStore } from '@/utils/history/records';
import type { FieldSources, Job, PageOrigin } from '@/utils/history/schema';
import type { InvoiceFields } from '@/utils/invoice/fields';
import { invoiceKey } from '@/utils/invoice/key';
import type { Query } from '@/utils/invoice/query';
import { judge } from './judge';
import { precheck } from './precheck';
import type { Provider, ProviderAnswer } from './provider';
import { undetermined } from './provider';

/** A verification that somebody asked for. */
export interface Order {
  query: Query;
  fields: InvoiceFields;
  sources: FieldSources;
  origin: PageOrigin | null;
}

export interface DeskDeps {
  jobs: JobStore;
  records: RecordStore;
  /** The provider to ask, or the answer that says why there is none. */
  provider: () => Promise<Provider | ProviderAnswer>;
  now: () => number;
  /** Told after every change of an invoice's state. */
  changed: (keys: readonly string[]) => void;
  /** Asks to be woken (by `pump`) at this time, ms since the epoch, even if the worker dies. */
  wakeAt: (time: number | null) => void;
}

/** The verification desk: takes orders, asks the provider, writes verdicts. All state is in the stores. */
export interface Desk {
  submit(orders: readonly Order[]): Promise<string[]>;
  /** Takes back what was not sent yet; null means everything. */
  stop(keys: readonly string[] | null): Promise<string[]>;
  /** Once at the worker's start: jobs that were under way are asked again under their old id. */
  resume(): Promise<void>;
  /** Runs what may run now. */
  pump(): Promise<void>;
}

/** How many questions are open at once. */
const CONCURRENCY = 5;

/** The wait before asking again for an answer that the provider is still working on, in ms. */
const IN_PROGRESS_WAIT = 2_000;

/** How long an answer may stay "in progress" before we say that it did not come, in ms. */
const IN_PROGRESS_LIMIT = 120_000;

export function createDesk(deps: DeskDeps): Desk {
  const running = new Set<string>();
  let pumping: Promise<void> = Promise.resolve();
  const { jobs, records, now } = deps;

  const finish = async (job: Job, answer: ProviderAnswer, provider: Provider | null) => {
    const by = provider && { id: provider.id, name: provider.name };
    const { verdict, returned } = judge(job, answer, by, now());
    await records.addAnswer({ job, verdict, returned, raw: answer.raw });
    deps.changed([job.key]);
  };

  const wait = async (job: Job) => {
    await jobs.update(job.id, { state: 'waiting', notBefore: now() + IN_PROGRESS_WAIT });
    deps.changed([job.key]);
  };

  const run = async (job: Job) => {
    const early = precheck(job.query, now());
    if (early) return finish(job, early, null);
    const provider = await deps.provider();
    if ('outcome' in provider) return finish(job, provider, null);
    const answer = await provider.ask(job, new AbortController().signal);
    const waited = now() - (job.sentAt ?? now());
    if (answer.outcome.type !== 'in-progress') return finish(job, answer, provider);
    if (waited < IN_PROGRESS_LIMIT) return wait(job);
    return finish(job, undetermined('still-running', { ...answer, billed: null }), provider);
  };

  const runGuarded = async (job: Job) => {
    running.add(job.id);
    deps.changed([job.key]);
    try {
      await run(job);
    } catch (error) {
      // A fault of ours ends this job with its words kept; the others go on.
      const message = error instanceof Error ? error.message : String(error);
      await finish(job, undetermined('server-error', { billed: null, message }), null);
    } finally {
      running.delete(job.id);
    }
    await pump();
  };

  const pumpOnce = async () => {
    const claimed = await jobs.claim(now(), CONCURRENCY - running.size);
    for (const job of claimed) void runGuarded(job);
    deps.wakeAt(await jobs.nextWakeAt(now()));
  };

  // One claim at a time: two that overlap would both see the same room.
  const pump = () => {
    pumping = pumping.then(pumpOnce, pumpOnce);
    return pumping;
  };

  return {
    pump,
    async submit(orders) {
      const keys = await acceptOrders(orders, deps);
      deps.changed(keys);
      await pump();
      return keys;
    },
    async stop(keys) {
      const freed = await jobs.withdraw(keys);
      deps.changed(freed);
      return freed;
    },
    async resume() {
      await jobs.requeueRunning();
      await pump();
    },
  };
}

async function acceptOrders(orders: readonly Order[], deps: DeskDeps): Promise<string[]> {
  const keys: string[] = [];
  for (const [index, order] of orders.entries()) {
    const key = invoiceKey(order.query);
    if (key === null) continue; // the border refuses such orders; nothing to file it under
    const { joined } = await deps.jobs.join(jobOf(order, key, deps.now() + index / 1000));
    const { origin } = order;
    if (!joined) await deps.records.addAsked({ key, origin, at: deps.now() });
    keys.push(key);
  }
  return keys;
}

/** `createdAt` carries the order within one click as fractions of a ms. */
function jobOf(order: Order, key: string, createdAt: number): Job {
  return {
    id: crypto.randomUUID(),
    key,
    state: 'queued',
    query: order.query,
    fields: order.fields,
    sources: order.sources,
    origin: order.origin,
    requestToken: crypto.randomUUID().replaceAll('-', ''),
    attempts: 0,
    createdAt,
    notBefore: 0,
    sentAt: null,
    endedAt: null,
  };
}
