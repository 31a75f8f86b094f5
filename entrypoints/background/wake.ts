import { browser } from 'wxt/browser';

export const WAKE_ALARM = 'desk';
export const READER_ALARM = 'reader';

let timer: ReturnType<typeof setTimeout> | undefined;
let onTimer: (() => void) | null = null;

/** Names what a short wait calls when the worker is still alive. */
export function setWakeHandler(handler: () => void): void {
  onTimer = handler;
}

/**
 * Asks for a wake-up at `time` (ms since the epoch). Alarms are what survives the worker's death
 * but come 30 s apart at the earliest; while it lives a timer is quicker.
 */
export function setWakeAlarm(time: number | null): void {
  clearTimeout(timer);
  if (time === null) return;
  const wait = Math.max(0, time - Date.now());
  void browser.alarms.create(WAKE_ALARM, { delayInMinutes: Math.max(0.5, wait / 60_000) });
  if (wait < 30_000) timer = setTimeout(() => onTimer?.(), wait);
}

/** Has the reader looked after every so many minutes, even if the background dies; null ends it. */
export async function setReaderAlarm(minutes: number | null): Promise<void> {
  if (minutes === null) await browser.alarms.clear(READER_ALARM);
  else await browser.alarms.create(READER_ALARM, { periodInMinutes: minutes });
}
