import { createCipheriv, createDecipheriv } from 'node:crypto';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEX_16_BYTES = /^[0-9a-f]{32}$/i;

/** Encrypts UTF-8 text by SM4-CBC with PKCS#7 padding to Base64; key and IV are 32 hex digits. */
export function sealSm4(text: string, keyHex: string, ivHex: string): string {
  const cipher = createCipheriv('sm4-cbc', Buffer.from(keyHex, 'hex'), Buffer.from(ivHex, 'hex'));
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

/** Opens what {@link sealSm4} makes; null when the text, the IV or the padding is not right. */
export function openSm4(base64: string, keyHex: string, ivHex: string): string | null {
  const text = base64.trim();
  if (!HEX_16_BYTES.test(ivHex) || !BASE64.test(text)) return null;
  const sealed = Buffer.from(text, 'base64');
  const key = Buffer.from(keyHex, 'hex');
  const decipher = createDecipheriv('sm4-cbc', key, Buffer.from(ivHex, 'hex'));
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    return null; // wrong length or padding: the caller refuses the request
  }
}
