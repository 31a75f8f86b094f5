import { bytesToBase64 } from '@/utils/crypto/encoding';
import { md5Hex } from '@/utils/crypto/md5';

/** What the API-SV1 signature of 企享云 covers. */
export interface SignInput {
  appKey: string;
  appSecret: string;
  accessToken: string;
  /** ms since the epoch, as sent in `req_date`. */
  requestDate: number;
  /** Exactly the bytes that are sent, as text. */
  body: string;
}

/**
 * The header `req_sign`: API-SV1 (企享云 open platform, 接口签名). The Base64 is taken over the
 * 32-character hexadecimal text of the MD5, not over its 16 bytes.
 */
export function signRequest(input: SignInput): string {
  const { appKey, appSecret, accessToken, requestDate, body } = input;
  const text = `POST_${md5Hex(body)}_${requestDate}_${accessToken}_${appSecret}`;
  const signature = bytesToBase64(new TextEncoder().encode(md5Hex(text)));
  return `API-SV1:${appKey}:${signature}`;
}
