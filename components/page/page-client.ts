import { browser } from 'wxt/browser';
import type { Candidate } from '@/utils/detect/candidate';
import { sendMessage } from '@/utils/messaging/channel';
import type { LookUpAnswer, Place } from '@/utils/messaging/protocol';
import type { OrderInput } from '@/utils/messaging/schemas';

/** What a page asks of the background. */
export interface PageClient {
  /** Null when the extension was updated or removed under the page. */
  lookUp(keys: string[]): Promise<LookUpAnswer | null>;
  verify(candidates: readonly Candidate[]): Promise<void>;
  stop(keys: string[]): Promise<void>;
  openPlace(place: Place, key: string | null): Promise<void>;
}

/**
 * The client of a content script. When the extension is updated the old script is cut off:
 * `orphaned` is called once and everything after that does nothing.
 */
export function createPageClient(orphaned: () => void): PageClient {
  const guarded = async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (isAlive()) {
      try {
        return await work();
      } catch (error) {
        if (isAlive()) throw error;
      }
    }
    orphaned();
    return null;
  };
  return {
    lookUp: (keys) => guarded(() => sendMessage('lookUp', { keys })),
    async verify(candidates) {
      const orders = candidates.map(orderOf);
      await guarded(() => sendMessage('verify', { orders }));
    },
    async stop(keys) {
      await guarded(() => sendMessage('stop', { keys }));
    },
    async openPlace(place, key) {
      await guarded(() => sendMessage('openPlace', { place, key }));
    },
  };
}

function isAlive(): boolean {
  // After an update the id is gone from the orphaned script's `runtime`.
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

function orderOf({ fields, sources }: Candidate): OrderInput {
  const page = { url: location.href.slice(0, 2000), title: document.title.slice(0, 300) };
  return { fields, sources: { ...sources }, page };
}
