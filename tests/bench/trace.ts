import type { CDPSession, Page } from '@playwright/test';

/** What the extension cost the page's main thread, in ms. */
export interface ScriptCost {
  /** All time in the extension's functions, with the layout that they forced. */
  total: number;
  /** The most that the extension did in one task of the thread; the page's own part not counted. */
  longestTask: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; stackTrace?: Array<{ url?: string }> } };
}

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];
const SCRIPT_EVENTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.callFunction', 'TimerFire']);

/** Records the page's main thread while `act` runs, and adds up what the extension did in it. */
export async function traceScript(page: Page, act: () => Promise<void>): Promise<ScriptCost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])); // the protocol leaves the shape open
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await act();
  await stopTracing(session);
  return addUp(events);
}

async function stopTracing(session: CDPSession): Promise<void> {
  const done = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await done;
  await session.detach();
}

function addUp(events: readonly TraceEvent[]): ScriptCost {
  const ours = outermost(events.filter(isOurs));
  const inTask = events
    .filter(({ name }) => name === 'RunTask')
    .map((task) => sum(ours.filter((event) => isWithin(event, task))));
  return { total: sum(ours), longestTask: Math.max(0, ...inTask) };
}

/** ms. */
function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + (event.dur ?? 0), 0) / 1000;
}

function isOurs({ name, ph, args }: TraceEvent): boolean {
  const url = args.data?.url ?? '';
  return ph === 'X' && SCRIPT_EVENTS.has(name) && url.startsWith('chrome-extension://');
}

/** Events that lie in no other of the list. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(
    (event) => !events.some((other) => other !== event && isWithin(event, other)),
  );
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}
