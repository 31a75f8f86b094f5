import type { IncomingMessage } from 'node:http';

/** The longest request body that is read, bytes. */
const MAX_BODY = 1_048_576;

/** Reads a whole body; null when it is longer than 1 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // no encoding is set, so chunks are bytes
    length += bytes.length;
    if (length <= MAX_BODY) chunks.push(bytes);
    // the rest is read and thrown away, so that the refusal reaches the caller
    else if (length > 8 * MAX_BODY) request.destroy();
  }
  return length > MAX_BODY ? null : Buffer.concat(chunks);
}

/** Parses JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
