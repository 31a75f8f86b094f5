import { randomBytes } from 'node:crypto';

/** What surrounds every 企享云 answer. Its success says nothing about an invoice. */
export interface Envelope {
  reqId: string;
  code: string;
  success: boolean;
  message: string | null;
  data: unknown;
}

/** An answered call. */
export function accept(data: unknown): Envelope {
  return { reqId: makeRequestId(), code: '2000', success: true, message: null, data };
}

/** A call that is refused as a whole. */
export function refuse(code: string, message: string): Envelope {
  return { reqId: makeRequestId(), code, success: false, message, data: null };
}

function makeRequestId(): string {
  return randomBytes(16).toString('hex');
}
