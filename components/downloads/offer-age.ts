import type { Phrase } from '@/utils/text/phrase';
import { DOWNLOADS_TEXT as TEXT } from './downloads-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in the largest unit that fits: 刚刚, 3 分钟前, 2 小时前. Times in ms. */
export function offerAge(at: number, now: number): { phrase: Phrase; n: number } {
  const age = Math.max(0, now - at); // the clock may have been set back meanwhile
  if (age < MINUTE) return { phrase: TEXT.now, n: 0 };
  if (age < HOUR) return { phrase: TEXT.minutes, n: Math.floor(age / MINUTE) };
  if (age < DAY) return { phrase: TEXT.hours, n: Math.floor(age / HOUR) };
  return { phrase: TEXT.days, n: Math.floor(age / DAY) };
}
