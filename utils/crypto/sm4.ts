import { sm4 } from 'sm-crypto';
import { base64ToBytes, bytesToBase64, bytesToHex, hexToBytes } from './encoding';

/** A 16-byte key or vector as 32 hexadecimal digits. */
export const HEX_16_BYTES = /^[0-9a-fA-F]{32}$/;

/**
 * SM4-CBC with PKCS#7 padding (GB/T 32907-2016), the form in which 企享云 takes encrypted bodies.
 *
 * @param keyHex 32 hexadecimal digits
 * @param ivHex 32 hexadecimal digits, fresh for every message
 * @returns Base64 cipher text
 */
export function encryptSm4Cbc(text: string, keyHex: string, ivHex: string): string {
  const hex = sm4.encrypt(text, keyHex, { mode: 'cbc', iv: ivHex, padding: 'pkcs#7' });
  return bytesToBase64(hexToBytes(hex));
}

/**
 * The reverse of {@link encryptSm4Cbc}.
 *
 * @throws Error when the cipher text is not Base64 of whole blocks or the key does not fit
 */
export function decryptSm4Cbc(cipherBase64: string, keyHex: string, ivHex: string): string {
  const bytes = base64ToBytes(cipherBase64);
  if (bytes.length === 0 || bytes.length % 16 !== 0) throw new Error('SM4: not whole blocks');
  const text = sm4.decrypt(bytesToHex(bytes), keyHex, {
    mode: 'cbc',
    iv: ivHex,
    padding: 'pkcs#7',
  });
  if (text === '') throw new Error('SM4: wrong key or damaged text');
  return text;
}
