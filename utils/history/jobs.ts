import type { HistoryDatabase, Job, JobState } from './schema';

/** How long an open job may go without attention, in ms. */
const CHECK_AFTER = 30_000;

const OPEN_STATES: readonly JobState[] = ['queued', 'running', 'waiting'];

/** The persistent queue of verification work. */
export interface JobStore {
  /** Adds the job, or returns the open job of the same invoice: two clicks, one question. */
  join(job: Job): Promise<{ job: Job; joined: boolean }>;
  /** Takes the oldest jobs that may run now and marks them running; at most `room`. */
  claim(now: number, room: number): Promise<Job[]>;
  update(id: string, changes: Partial<Job>): Promise<void>;
  open(): Promise<Job[]>;
  openByKeys(keys: readonly string[]): Promise<Job[]>;
  /** Puts jobs that were running when the worker died back into the queue, under the same id. */
  requeueRunning(): Promise<number>;
  /** Removes jobs that were never sent. Returns the keys that are free again. */
  withdraw(keys: readonly string[] | null): Promise<string[]>;
  /** When the queue wants attention again; null = nothing is open. Times are ms since the epoch. */
  nextWakeAt(now: number): Promise<number | null>;
}

export function createJobStore(db: HistoryDatabase): JobStore {
  const open = () => db.jobs.where('state').anyOf(OPEN_STATES).sortBy('createdAt');
  return {
    join: (job) => joinJob(db, job),
    claim: (now, room) => claimJobs(db, now, room),
    async update(id, changes) {
      await db.jobs.update(id, changes);
    },
    open,
    async openByKeys(keys) {
      const wanted = await db.jobs.where('key').anyOf(keys).toArray();
      return wanted.filter((job) => OPEN_STATES.includes(job.state));
    },
    requeueRunning: () =>
      db.jobs
        .where('state')
        .equals('running')
        .modify({ state: 'queued' satisfies JobState }),
    withdraw: (keys) => withdrawJobs(db, keys),
    async nextWakeAt(now) {
      const jobs = await open();
      if (jobs.length === 0) return null;
      // Queued jobs follow when a running one ends; the check is for a worker that died under them.
      const times = jobs.map((job) =>
        job.state === 'waiting' ? job.notBefore : now + CHECK_AFTER,
      );
      return Math.min(...times);
    },
  };
}

function joinJob(db: HistoryDatabase, job: Job) {
  return db.transaction('rw', db.jobs, async () => {
    const same = await db.jobs.where('key').equals(job.key).toArray();
    const existing = same.find((other) => OPEN_STATES.includes(other.state));
    if (existing) return { job: existing, joined: true };
    await db.jobs.add(job);
    return { job, joined: false };
  });
}

function claimJobs(db: HistoryDatabase, now: number, room: number): Promise<Job[]> {
  if (room <= 0) return Promise.resolve([]);
  return db.transaction('rw', db.jobs, async () => {
    const ready = await db.jobs.where('state').anyOf(['queued', 'waiting']).sortBy('createdAt');
    const due = ready.filter((job) => job.notBefore <= now).slice(0, room);
    const claimed = due.map((job) => ({
      ...job,
      state: 'running' as const,
      attempts: job.attempts + 1,
      sentAt: job.sentAt ?? now,
    }));
    await db.jobs.bulkPut(claimed);
    return claimed;
  });
}

function withdrawJobs(db: HistoryDatabase, keys: readonly string[] | null): Promise<string[]> {
  return db.transaction('rw', db.jobs, async () => {
    const queued = await db.jobs.where('state').equals('queued').toArray();
    const idle = queued.filter((job) => job.sentAt === null && (!keys || keys.includes(job.key)));
    await db.jobs.bulkDelete(idle.map((job) => job.id));
    return idle.map((job) => job.key);
  });
}
