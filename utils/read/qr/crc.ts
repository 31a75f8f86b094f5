import { plainPayload } from './payload-text';

/** `differs` is a hint only: issuers use other sums too, and air tickets have a code in its place. */
export type QrCheck = 'matches' | 'differs' | 'absent';

/**
 * Compares the four hex digits at the end of an invoice's QR text with the checksums that issuers
 * are seen to use: CRC-16/UMTS of everything before them (tax bureau and most platforms), and its
 * reflected sisters X-25, MODBUS and ARC, each with or without the last comma. The sum holds no
 * secret: a match says that the text was read right, not that the invoice is genuine.
 */
export function checkQrCrc(text: string): QrCheck {
  const payload = plainPayload(text);
  const match = /^(01,\d\d,[^,]*,.*\d{8}.*,)\s*([0-9A-Fa-f]{4})\s*,?$/.exec(payload ?? '');
  const [, before, written] = match ?? [];
  if (before === undefined || written === undefined) return 'absent';
  const stated = Number.parseInt(written, 16);
  const forms = [bytesOf(before), bytesOf(before.slice(0, -1))];
  const fits = forms.some((bytes) => SUMS.some((sum) => sum(bytes) === stated));
  return fits ? 'matches' : 'differs';
}

/** CRC-16/UMTS, upper case: what a payload up to and including its last comma should end in. */
export function crcOfPayload(payload: string): string {
  return highFirst(bytesOf(payload), 0x8005).toString(16).toUpperCase().padStart(4, '0');
}

const SUMS: ReadonlyArray<(bytes: readonly number[]) => number> = [
  (bytes) => highFirst(bytes, 0x8005),
  (bytes) => lowFirst(bytes, 0x8408, 0xffff) ^ 0xffff,
  (bytes) => lowFirst(bytes, 0xa001, 0xffff),
  (bytes) => lowFirst(bytes, 0xa001, 0),
  (bytes) => lowFirst(bytes, 0x8005, 0),
];

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function highFirst(bytes: readonly number[], polynomial: number): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 0x8000 ? ((sum << 1) ^ polynomial) & 0xffff : (sum << 1) & 0xffff;
    }
  }
  return sum;
}

function lowFirst(bytes: readonly number[], polynomial: number, start: number): number {
  let sum = start;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >> 1) ^ polynomial : sum >> 1;
  }
  return sum;
}
