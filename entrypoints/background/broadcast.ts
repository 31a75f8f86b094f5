import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging/channel';
import type { LookUpAnswer } from '@/utils/messaging/protocol';

/** Changes that come within this time go out as one message, in ms. */
const GATHER = 40;

/** Tells the pages in which our script runs what has changed, many changes at once. */
export function createBroadcaster(
  lookUp: (keys: readonly string[]) => Promise<LookUpAnswer>,
): (keys: readonly string[]) => void {
  const pending = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = async () => {
    timer = null;
    const keys = [...pending];
    pending.clear();
    const news = await lookUp(keys);
    const tabs = await browser.tabs.query({ url: pagePatterns() });
    const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined);
    // A tab that has just been closed or not yet loaded hears it when it looks up.
    await Promise.allSettled(ids.map((id) => sendMessage('statesChanged', news, id)));
  };
  return (keys) => {
    for (const key of keys) pending.add(key);
    timer ??= setTimeout(() => void flush(), GATHER);
  };
}

function pagePatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap((script) => script.matches ?? []);
}
