import type { UndeterminedReason } from '@/utils/invoice/verdict';

/** A request as an adapter builds it; every provider here is asked by POST. */
export interface HttpRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The request did not lead to an answer. `mayHaveArrived`: the provider may have acted on it. */
export class TransportError extends Error {
  constructor(
    readonly reason: UndeterminedReason,
    readonly mayHaveArrived: boolean,
    message: string,
  ) {
    super(message);
    this.name = 'TransportError';
  }
}

/** A provider's answer over 50 invoices stays under this, in bytes. */
const MAX_ANSWER = 4 * 1024 * 1024;

/** Chromium stops a worker whose fetch takes 30 s, so give up before that, in ms. */
const TIMEOUT = 25_000;

/**
 * Posts and reads the whole answer, bounded in time and size.
 *
 * @throws TransportError for every way in which no usable answer came
 */
export async function post(
  fetch: typeof globalThis.fetch,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: request.headers,
      body: request.body,
      signal: limited,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error', // a redirect would carry the token to another host
    });
    const text = await readLimited(response);
    return { status: response.status, headers: response.headers, text };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (signal.aborted) throw signal.reason;
    throw transportError(error);
  }
}

function transportError(error: unknown): TransportError {
  const message = error instanceof Error ? error.message : String(error);
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return new TransportError(timedOut ? 'timeout' : 'network', true, message);
}

async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_ANSWER) {
      await reader.cancel();
      throw new TransportError('unreadable', true, `answer over ${MAX_ANSWER} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
