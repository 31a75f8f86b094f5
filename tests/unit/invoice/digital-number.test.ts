import { describe, expect, it } from 'vitest';
import { parseDigitalNumber } from '@/utils/invoice/digital-number';

describe('parseDigitalNumber', () => {
  it('takes year, region and channel apart', () => {
    expect(parseDigitalNumber('26932000000000000001', 2026)).toEqual({
      ok: true,
      number: '26932000000000000001',
      year: 2026,
      region: { code: '93', name: '宁波', nameEn: 'Ningbo' },
      channel: '2',
    });
  });

  it('does not mind width and blanks', () => {
    const result = parseDigitalNumber(' ２６11 2000 0000 0000 0001\u200b', 2026);
    expect(result).toMatchObject({ ok: true, number: '26112000000000000001' });
  });

  it.each([
    ['', 'length'],
    ['12345678', 'length'],
    ['261120000000000000012', 'length'],
    ['2.6422E+19', 'not-digits'],
    ['2611200000000000000O', 'not-digits'],
    ['26712000000000000001', 'unknown-region'],
    ['27112000000000000001', 'year'],
    ['20112000000000000001', 'year'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseDigitalNumber(text, 2026)).toEqual({ ok: false, reason });
  });

  it('takes next year in when it has come', () => {
    expect(parseDigitalNumber('27112000000000000001', 2027).ok).toBe(true);
  });
});
