import type { Language } from './language';

const DAY = 24 * 3600 * 1000;

/** China has one time zone without summer time, so the wall clock is UTC plus eight hours, in ms. */
const CHINA_OFFSET = 8 * 3600 * 1000;

/** `2026-11-20 10:34:52` in China time: for evidence. */
export function fullTime(ms: number): string {
  return new Date(ms + CHINA_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** `10:32` today, `11-20` before: for lists. */
export function listTime(ms: number, now: number): string {
  const text = fullTime(ms);
  return text.slice(0, 10) === fullTime(now).slice(0, 10) ? text.slice(11, 16) : text.slice(5, 10);
}

/** Age in calendar days of China: `10:32`, `昨天`, `3 天前`. */
export function ageOf(ms: number, now: number, language: Language): string {
  const days = dayNumber(now) - dayNumber(ms);
  if (days <= 0) return fullTime(ms).slice(11, 16);
  if (language === 'en') return days === 1 ? 'yesterday' : `${days} days ago`;
  return days === 1 ? '昨天' : `${days} 天前`;
}

function dayNumber(ms: number): number {
  return Math.floor((ms + CHINA_OFFSET) / DAY);
}
