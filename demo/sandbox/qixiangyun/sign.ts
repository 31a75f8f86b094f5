import { createHash, timingSafeEqual } from 'node:crypto';

/** MD5 as 32 lower-case hexadecimal digits; texts are taken as UTF-8. */
export function md5Hex(data: string | Buffer): string {
  return createHash('md5').update(data).digest('hex');
}

export interface SignedCall {
  appKey: string;
  appSecret: string;
  accessToken: string;
  /** The header as sent: ms since the epoch. */
  requestDate: string;
  /** The bytes that the MD5 covers. */
  body: Buffer;
}

/**
 * The req_sign that the call must carry (企享云 平台接口鉴权, API-SV1): the Base64 covers the 32 hex
 * characters of the digest, not its 16 bytes.
 */
export function signatureOf(call: SignedCall): string {
  const { appKey, appSecret, accessToken, requestDate, body } = call;
  const text = ['POST', md5Hex(body), requestDate, accessToken, appSecret].join('_');
  return `API-SV1:${appKey}:${Buffer.from(md5Hex(text)).toString('base64')}`;
}

/** Whether the signature is the one that the call must carry. */
export function isSignedBy(call: SignedCall, signature: string): boolean {
  const expected = Buffer.from(signatureOf(call));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
