import type { Region } from './regions';
import { regionOfNumber } from './regions';
import { pureDigits } from './number-text';

/** The first 数电票 were issued in December 2021. */
const FIRST_YEAR = 2021;

export type DigitalNumberResult =
  | { ok: true; number: string; year: number; region: Region; channel: string }
  | { ok: false; reason: 'length' | 'not-digits' | 'unknown-region' | 'year' };

/**
 * Takes a 20-digit 数电票 number apart: digits 1–2 year, 3–4 region, 5 issuing channel, 6–20 serial
 * (企享云 FAQ, 数电票号码编码规则). The channel is a hint only and nothing is judged by it.
 *
 * @param thisYear four digits; numbers of later years are refused.
 */
export function parseDigitalNumber(text: string, thisYear: number): DigitalNumberResult {
  if (text.trim() === '') return { ok: false, reason: 'length' };
  const number = pureDigits(text);
  if (number === null) return { ok: false, reason: 'not-digits' };
  if (number.length !== 20) return { ok: false, reason: 'length' };
  const region = regionOfNumber(number);
  if (region === null) return { ok: false, reason: 'unknown-region' };
  const year = 2000 + Number(number.slice(0, 2));
  if (year < FIRST_YEAR || year > thisYear) return { ok: false, reason: 'year' };
  return { ok: true, number, year, region, channel: number.slice(4, 5) };
}
