import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerAge } from '@/components/downloads/offer-age';
import { say } from '@/utils/text/phrase';

const NOW = Date.parse('2026-11-25T10:00:00+08:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function aged(ms: number): string {
  const { phrase, n } = offerAge(NOW - ms, NOW);
  return say('zh_CN', phrase, { n });
}

describe('the age of a download', () => {
  it('is told in the largest unit that it fills', () => {
    expect(aged(0)).toBe('刚刚');
    expect(aged(MINUTE - 1)).toBe('刚刚');
    expect(aged(MINUTE)).toBe('1 分钟前');
    expect(aged(HOUR - 1)).toBe('59 分钟前');
    expect(aged(HOUR)).toBe('1 小时前');
    expect(aged(24 * HOUR - 1)).toBe('23 小时前');
    expect(aged(50 * HOUR)).toBe('2 天前');
  });

  it('is never negative, though the clock was set back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (ahead) => {
        expect(aged(-ahead)).toBe('刚刚');
      }),
    );
  });
});
