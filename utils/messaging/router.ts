import { browser } from 'wxt/browser';
import type { ProtocolMap } from './protocol';
import { onMessage } from './channel';

/** Anything that checks unknown data: a zod schema, full or mini. */
export interface Check<T> {
  safeParse(data: unknown): { success: boolean; data?: T | undefined };
}

type Answer<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;

/** Who may send a message: our script in a web page, or only the extension's own pages. */
export type Caller = 'page' | 'extension';

/** A message that was refused at the border. */
export class RefusedMessage extends Error {
  constructor(type: string, why: 'sender' | 'data') {
    super(`message ${type} refused: ${why}`);
    this.name = 'RefusedMessage';
  }
}

/**
 * Registers the handler of one message. The sender and the data are checked first; the sender
 * gets an error, and the handler never sees what did not pass.
 *
 * @throws RefusedMessage (in the sender) for a foreign sender or data of the wrong shape
 */
export function handle<K extends keyof ProtocolMap, T>(
  type: K,
  caller: Caller,
  check: Check<T>,
  handler: (data: T) => Answer<K> | Promise<Answer<K>>,
): () => void {
  return onMessage(type, (message) => {
    const { data, sender } = message as unknown as { data: unknown; sender?: unknown }; // the library types the sender by a package that is not installed
    if (!isAllowed(sender, caller)) throw new RefusedMessage(type, 'sender');
    const parsed = check.safeParse(data);
    if (!parsed.success) throw new RefusedMessage(type, 'data');
    return handler(parsed.data as T); // success means that data holds a T
  });
}

/** Our own id always; for extension-only messages the sender must also be one of our own pages. */
export function isAllowed(sender: unknown, caller: Caller): boolean {
  if (typeof sender !== 'object' || sender === null) return false;
  const id = 'id' in sender ? sender.id : null;
  const url = 'url' in sender ? sender.url : null;
  if (id !== browser.runtime.id) return false;
  return caller === 'page' || (typeof url === 'string' && url.startsWith(ownOrigin()));
}

function ownOrigin(): string {
  return browser.runtime.getURL('/');
}
