import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, plainMoney, sumMoney } from '@/utils/invoice/money';

const MONEY = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100_000, max: 100_000 }));

describe('parseMoney', () => {
  it.each([
    ['1,234.50', 123_450],
    ['¥1,234.5', 123_450],
    ['￥ -3,999.99', -399_999],
    ['-¥3,999.99', -399_999],
    ['\u22123,999.99', -399_999],
    ['－3，999．99', -399_999],
    ['(100.00)', -10_000],
    ['（¥100.00）', -10_000],
    ['100', 10_000],
    ['+100', 10_000],
    ['１２３．４５', 12_345],
    ['0.10', 10],
    ['.5', 50],
    ['0', 0],
    ['12.3400', 1_234],
    ['100.00元', 10_000],
    ['人民币100.00', 10_000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, fen) => {
    expect(parseMoney(text)).toBe(fen);
  });

  it('has no negative zero', () => {
    expect(Object.is(parseMoney('-0.00'), 0)).toBe(true);
  });

  it.each([
    '',
    '*',
    '***',
    '.',
    '¥',
    '-',
    '1.234',
    '12.3401',
    '1,23',
    '1234,567',
    '1,2345.00',
    '1.2.3',
    '1E3',
    '--1',
    '(-1.00)',
    '$5',
    '13%',
    '免税',
    '90071992547409.92',
    '9'.repeat(1_000_000),
  ])('refuses %.20j', (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});

describe('writing money', () => {
  it('groups thousands for people and uses a real minus', () => {
    expect(formatMoney(-399_999)).toBe('\u22123,999.99');
    expect(formatMoney(123_456_789)).toBe('1,234,567.89');
    expect(formatMoney(5)).toBe('0.05');
  });

  it('is plain for protocols', () => {
    expect(plainMoney(-399_999)).toBe('-3999.99');
    expect(plainMoney(0)).toBe('0.00');
    expect(plainMoney(-7)).toBe('-0.07');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(MONEY, (fen) => {
        expect(parseMoney(formatMoney(fen))).toBe(fen);
        expect(parseMoney(plainMoney(fen))).toBe(fen);
      }),
    );
  });

  it('throws on what is no whole 分', () => {
    expect(() => formatMoney(0.5)).toThrow(RangeError);
    expect(() => plainMoney(Number.NaN)).toThrow(RangeError);
  });
});

describe('sumMoney', () => {
  it('adds exactly where floats do not', () => {
    expect(sumMoney(10, 20)).toBe(30);
    expect(sumMoney()).toBe(0);
    expect(sumMoney(123_457, 16_049, -6)).toBe(139_500);
  });

  it('throws beyond safe integers', () => {
    expect(() => sumMoney(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
  });
});
