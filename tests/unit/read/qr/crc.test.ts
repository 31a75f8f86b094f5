import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQrCrc, crcOfPayload } from '@/utils/read/qr/crc';

const PAYLOAD = '01,32,,26112000000012345678,30.00,20260517,,';

describe('checkQrCrc', () => {
  it('knows the published check value of CRC-16/UMTS', () => {
    expect(crcOfPayload('123456789')).toBe('FEE8');
  });

  it('matches the sum with either last comma, case and trailing comma', () => {
    const withComma = crcOfPayload(PAYLOAD);
    const without = crcOfPayload(PAYLOAD.slice(0, -1));
    for (const sum of [withComma, withComma.toLowerCase(), `${withComma},`, without]) {
      expect(checkQrCrc(PAYLOAD + sum)).toBe('matches');
    }
  });

  it('matches the sums of other issuers: X-25 and MODBUS', () => {
    expect(checkQrCrc(`${PAYLOAD}${lowFirst(PAYLOAD, 0x8408, 0xffff, 0xffff)}`)).toBe('matches');
    expect(checkQrCrc(`${PAYLOAD}${lowFirst(PAYLOAD, 0xa001, 0xffff, 0)}`)).toBe('matches');
  });

  it('is absent after the date or a check code, and in anything that is no invoice', () => {
    for (const text of [
      PAYLOAD,
      PAYLOAD.slice(0, -2),
      `${PAYLOAD}12345678901234567890`,
      'abc,1F2E',
    ]) {
      expect(checkQrCrc(text)).toBe('absent');
    }
  });

  it('sees every single digit that was misread', () => {
    const text = PAYLOAD + crcOfPayload(PAYLOAD);
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 26 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(text.charAt(at)) + by) % 10;
        expect(checkQrCrc(text.slice(0, at) + String(digit) + text.slice(at + 1))).toBe('differs');
      }),
    );
  });
});

/** A second implementation, bit by bit from the definition, to check the first against. */
function lowFirst(text: string, polynomial: number, start: number, end: number): string {
  let sum = start;
  for (const char of Buffer.from(text)) {
    for (let bit = 0; bit < 8; bit += 1) {
      const feedback = (sum ^ (char >> bit)) & 1;
      sum = (sum >> 1) ^ (feedback * polynomial);
    }
  }
  return (sum ^ end).toString(16).padStart(4, '0');
}
