/** Why a file could not be read. Each has its own text with the next step. */
export type ReadFaultCode =
  | 'empty' // no bytes
  | 'unknown-type' // none of the types that we read
  | 'heic' // HEIC or AVIF: the browser cannot show it
  | 'too-large' // over the size limit
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'truncated' // ends in the middle
  | 'damaged' // right type, broken inside
  | 'encrypted' // needs a password
  | 'zip-bomb' // unpacks to too much, too many, or too deep
  | 'unsafe-path' // an entry whose path leaves the archive, or that stands twice
  | 'unsafe-xml' // a document type, or entities of its own
  | 'timed-out'
  | 'cancelled'
  | 'engine-failed' // OCR or PDF engine did not start
  | 'host-died' // the browser ended the reading page while it worked on this file
  | 'disk-full' // the browser has no room for what was read
  | 'not-fetched'; // the site gave the file to neither us nor its page; `status` when it answered

/** Thrown by readers. `detail` holds figures for the message, never page or file text. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
  constructor(
    readonly code: ReadFaultCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
