import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from './encoding';

/**
 * MD5 of the UTF-8 text as lower-case hexadecimal. Only for protocols that demand it
 * (企享云 API-SV1); it protects nothing by itself.
 */
export function md5Hex(text: string): string {
  return bytesToHex(md5(new TextEncoder().encode(text)));
}
