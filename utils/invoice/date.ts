/** A calendar day as `YYYY-MM-DD`. Dates compare as text. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
/** China has one zone and no summer time since 1991. */
const CHINA_OFFSET_MS = 8 * 3_600_000;
const MAX_TEXT = 40;

const TIME = String.raw`(?:[T ]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\+08:?00)?)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})${TIME}$`),
  new RegExp(String.raw`^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?${TIME}$`),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:\d{6})?$/,
];

/**
 * Reads a day as invoices, pages and services write it: 2026-11-20, 2026/1/2, 2026.11.20, 20261120,
 * 2026年11月20日, with or without a time of day. Full-width digits and blanks do not matter. Null for
 * impossible days, years outside 1900–2099, and times in another zone than China's.
 */
export function parseDate(text: string): IsoDate | null {
  if (text.length > MAX_TEXT) return null;
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*([-/.年月日:])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups)
      return isoDate(Number(groups['year']), Number(groups['month']), Number(groups['day']));
  }
  return null;
}

/** Today in China. @param nowMs ms since the epoch. */
export function chinaToday(nowMs: number): IsoDate {
  return new Date(nowMs + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The day `days` later, or earlier when negative. Throws RangeError on a malformed date. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(dayNumber(date) * DAY_MS + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, negative when `to` is earlier. Throws RangeError on a malformed date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day in another year; 29 February becomes the 28th. Throws RangeError when malformed. */
export function addYears(date: IsoDate, years: number): IsoDate {
  dayNumber(date);
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = year + date.slice(4);
  return moved.endsWith('-02-29') && !isLeapYear(Number(year)) ? `${year}-02-28` : moved;
}

/** Whole days since 1970-01-01, in UTC so that no local clock change can shift a day. */
function dayNumber(date: IsoDate): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (isoDate(Number(year), Number(month), Number(day)) !== date) {
    throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date.slice(0, MAX_TEXT)}`);
  }
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

function isoDate(year: number, month: number, day: number): IsoDate | null {
  const inRange = year >= 1900 && year <= 2099 && month >= 1 && month <= 12;
  if (!inRange || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
