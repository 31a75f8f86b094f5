/** The page may go after this time without a file, in ms: engines hold some hundred MB. */
const IDLE = 60_000;

/** What the reading page lives on. */
export interface HostWork {
  /** Reads until nothing waits; tells how many files it read. */
  run(): Promise<number>;
  /** Calls now if files wait, and whenever some come in. */
  watch(waiting: () => void): () => void;
  /** Tells the background that the page may be closed. */
  rest(): void;
  /** Gives back the engines. */
  free(): Promise<void>;
}

/** Works through the queue whenever files wait, one run at a time; offers to go when none came. */
export function startHost(work: HostWork): () => void {
  let running = false;
  let again = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const pump = async () => {
    clearTimeout(idle);
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work.run();
      }
    } finally {
      running = false; // the database failed: the next file that comes in tries again
    }
    idle = setTimeout(() => {
      void work.free().then(() => work.rest());
    }, IDLE);
  };
  const unwatch = work.watch(() => void pump());
  return () => {
    clearTimeout(idle);
    unwatch();
  };
}
