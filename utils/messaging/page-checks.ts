import type { LookUpAnswer } from './protocol';
import type { Check } from './router';

/**
 * The checks of messages that a page receives. They come from our own background only (the router
 * has checked the sender), and are written by hand: zod alone would be a third of the script that
 * runs in every e-tax page.
 */
function checkBy<T>(test: (data: unknown) => data is T): Check<T> {
  return { safeParse: (data) => (test(data) ? { success: true, data } : { success: false }) };
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isState = (data: unknown): boolean =>
  isObject(data) &&
  typeof data['key'] === 'string' &&
  [data['job'], data['latest'], data['decided']].every((part) => part === null || isObject(part));

export const NewsCheck = checkBy(
  (data): data is LookUpAnswer =>
    isObject(data) &&
    isObject(data['desk']) &&
    Array.isArray(data['states']) &&
    data['states'].every(isState),
);

export const KeyCheck = checkBy(
  (data): data is { key: string } => isObject(data) && typeof data['key'] === 'string',
);

export const NothingCheck = checkBy((data): data is null | undefined => data == null);
