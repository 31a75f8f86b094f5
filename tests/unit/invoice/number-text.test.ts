import { describe, expect, it } from 'vitest';
import { diagnoseCode, diagnoseNumber, normalizeDigits } from '@/utils/invoice/number-text';

describe('normalizeDigits', () => {
  it('makes full-width half-width and drops what cannot be seen', () => {
    expect(normalizeDigits(' １２\u200b34\u00a0５\u3000６\ufeff\t7 8\u2060')).toBe('12345678');
  });

  it('keeps letters', () => {
    expect(normalizeDigits(' ｎｏ 12O4 ')).toBe('no12O4');
  });
});

describe('diagnoseNumber', () => {
  it('takes 8 and 20 digits and keeps leading zeros', () => {
    expect(diagnoseNumber('0000 0017')).toEqual({ ok: true, number: '00000017' });
    expect(diagnoseNumber('２６112000000000000001')).toEqual({
      ok: true,
      number: '26112000000000000001',
    });
  });

  it.each([
    ['', 'empty'],
    [' \u200b\n', 'empty'],
    ['2.6422E+19', 'scientific'],
    ['2.6422e19', 'scientific'],
    ['3E+19', 'scientific'],
    ['1234567O', 'letters'],
    ['1234-5678', 'letters'],
    ['1234567', 'length'],
    ['2611200000000000000', 'length'],
    ['261120000000000000012', 'length'],
    ['1'.repeat(1_000_000), 'length'],
  ])('refuses %.30s: %s', (text, reason) => {
    expect(diagnoseNumber(text)).toEqual({ ok: false, reason });
  });
});

describe('diagnoseCode', () => {
  it('takes 10 and 12 digits', () => {
    expect(diagnoseCode('1100 263130')).toEqual({ ok: true, code: '1100263130' });
    expect(diagnoseCode('011002600111')).toEqual({ ok: true, code: '011002600111' });
  });

  it.each([
    ['', 'empty'],
    ['1.1E+11', 'scientific'],
    ['01100260011l', 'letters'],
    ['11002600111', 'length'],
  ])('refuses %j: %s', (text, reason) => {
    expect(diagnoseCode(text)).toEqual({ ok: false, reason });
  });
});
