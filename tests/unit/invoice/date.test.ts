import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, chinaToday, daysBetween, parseDate } from '@/utils/invoice/date';

const DAYS = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('parseDate', () => {
  it.each([
    '2026-11-20',
    '2026/11/20',
    '2026.11.20',
    '20261120',
    '20261120101757',
    '2026年11月20日',
    '2026 年 11 月 20 日',
    '２０２６年１１月２０日',
    '2026-11-20 10:17:57',
    '2026-11-20 00:00:00.0',
    '2026-11-20T10:17',
    '2026-11-20T00:30:00+08:00',
    '2026年11月20日 10:17:57',
    ' 2026-11-20\n',
  ])('reads %j', (text) => {
    expect(parseDate(text)).toBe('2026-11-20');
  });

  it('fills single digits up', () => {
    expect(parseDate('2026-1-2')).toBe('2026-01-02');
    expect(parseDate('2026年1月2日')).toBe('2026-01-02');
  });

  it.each([
    '',
    'YYYYMMDD',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '20261320',
    '2026-11/20',
    '26-11-20',
    '1026-11-20',
    '2026-11',
    '12345678',
    '2026-11-19T16:30:00Z',
    `2026-11-20${' '.repeat(100_000)}`,
  ])('refuses %.30j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
    expect(parseDate('2000-02-29')).toBe('2000-02-29');
    expect(parseDate('1900-02-29')).toBeNull();
  });

  it('reads every day in every form', () => {
    fc.assert(
      fc.property(DAYS, (date) => {
        const [year, month, day] = date.split('-').map(Number);
        expect(parseDate(date)).toBe(date);
        expect(parseDate(date.replaceAll('-', ''))).toBe(date);
        expect(parseDate(`${year}年${month}月${day}日`)).toBe(date);
      }),
    );
  });
});

describe('calendar', () => {
  it('knows what day it is in China', () => {
    expect(chinaToday(Date.UTC(2026, 10, 20, 15, 59, 59, 999))).toBe('2026-11-20');
    expect(chinaToday(Date.UTC(2026, 10, 20, 16))).toBe('2026-11-21');
  });

  it('counts over months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2026-11-20', '2026-11-13')).toBe(-7);
    expect(addYears('2024-02-29', -5)).toBe('2019-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2026-11-20', -5)).toBe('2021-11-20');
  });

  it('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it.each(['2026-02-30', '2026-1-2', 'x', ''])('throws on %j', (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => addYears(date, 1)).toThrow(RangeError);
  });
});
