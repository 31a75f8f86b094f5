import { z } from 'zod';

const latency = z.number().int().min(0).max(120_000);
const times = z.number().int().min(1).max(100_000).optional();
const aim = {
  /** How many of the next requests it meets; every one when absent. */
  times,
  /** Only requests that ask for this 发票号码. */
  number: z.string().max(20).optional(),
  provider: z.literal('qixiangyun').optional(),
};

const faultSchema = z.discriminatedUnion('kind', [
  /** Never answers; with after, only once the query has been answered and billed inside. */
  z.strictObject({ kind: z.literal('timeout'), after: z.boolean().optional(), ...aim }),
  /** Cuts the connection, before or after the query has been answered and billed inside. */
  z.strictObject({ kind: z.literal('drop'), after: z.boolean().optional(), ...aim }),
  z.strictObject({
    kind: z.literal('http'),
    status: z.number().int().min(400).max(599).default(503),
    ...aim,
  }),
  /** The bureau is busy. */
  z.strictObject({ kind: z.literal('busy'), ...aim }),
  /** The same invoice is still being asked. */
  z.strictObject({ kind: z.literal('in-progress'), ...aim }),
  /** JSON that breaks off, or the page of some gateway. */
  z.strictObject({
    kind: z.literal('malformed'),
    as: z.enum(['truncated', 'html']).default('truncated'),
    ...aim,
  }),
  /** A found invoice that is another one, or whose state no table knows. */
  z.strictObject({
    kind: z.literal('lying'),
    lie: z.enum(['number', 'status']).default('number'),
    ...aim,
  }),
  z.strictObject({ kind: z.literal('item-error'), code: z.string().min(1).max(100), ...aim }),
]);

export type Fault = z.infer<typeof faultSchema>;

/** Body of POST /control. Fields that are absent keep their value. */
export const controlSchema = z.strictObject({
  /** Forgets everything first: counts, tokens, answers and settings. */
  reset: z.literal(true).optional(),
  /** ms, or a range of ms to draw from. */
  latencyMs: z
    .union([latency, z.tuple([latency, latency]).refine(([min, max]) => min <= max)])
    .optional(),
  /** How wrong the server's clock is, ms. */
  clockOffsetMs: z.number().int().min(-1e12).max(1e12).optional(),
  /** Billing: a repeat on the same day is free and unchanged (t+1), or billed and live (t+0). */
  plan: z.enum(['t+0', 't+1']).optional(),
  /** What the MD5 in the signature of an encrypted request covers. */
  signOver: z.enum(['cipher', 'plain']).optional(),
  fault: faultSchema.nullable().optional(),
});

export type Control = z.infer<typeof controlSchema>;

export interface Settings {
  latencyMs: readonly [min: number, max: number];
  clockOffsetMs: number;
  plan: 't+0' | 't+1';
  signOver: 'cipher' | 'plain';
}

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: [300, 900],
  clockOffsetMs: 0,
  plan: 't+1',
  signOver: 'cipher',
};

/** The settings after a control message; what it leaves out stays. */
export function mergeSettings(settings: Settings, control: Control): Settings {
  const { latencyMs } = control;
  return {
    latencyMs:
      latencyMs === undefined
        ? settings.latencyMs
        : typeof latencyMs === 'number'
          ? [latencyMs, latencyMs]
          : latencyMs,
    clockOffsetMs: control.clockOffsetMs ?? settings.clockOffsetMs,
    plan: control.plan ?? settings.plan,
    signOver: control.signOver ?? settings.signOver,
  };
}
