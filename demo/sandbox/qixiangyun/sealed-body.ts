import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../settings';
import { openSm4, sealSm4 } from './sm4';

/** A request body and how to answer it. */
export interface OpenedBody {
  text: string;
  /** The bytes that the MD5 of the signature covers. */
  signed: Buffer;
  encrypted: boolean;
}

/**
 * Opens a body that X-Crypto-IV marks as encrypted; null when it does not open.
 *
 * The vendor's text settles neither what the MD5 of the signature covers then, nor how the answer
 * comes. Here it covers the cipher text as sent (the plain text by the signOver switch), and the
 * answer is encrypted too, with an IV of its own.
 */
export function openBody(
  headers: IncomingHttpHeaders,
  raw: Buffer,
  { sm4Key, signOver }: { sm4Key: string; signOver: Settings['signOver'] },
): OpenedBody | null {
  const iv = headers['x-crypto-iv'];
  if (typeof iv !== 'string') return { text: raw.toString('utf8'), signed: raw, encrypted: false };
  const text = openSm4(raw.toString('latin1'), sm4Key, iv);
  if (text === null) return null;
  return { text, signed: signOver === 'cipher' ? raw : Buffer.from(text), encrypted: true };
}

/** Encrypts an answer with a fresh IV. */
export function sealBody(text: string, sm4Key: string): { iv: string; body: string } {
  const iv = randomBytes(16).toString('hex');
  return { iv, body: sealSm4(text, sm4Key, iv) };
}
