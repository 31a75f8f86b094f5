import type { ReadingSettings } from '@/utils/settings/reading';
import { HARD_CAPS } from '@/utils/read/limits';
import type { Phrase } from '@/utils/text/phrase';
import { READING_TEXT as TEXT } from './reading-text';

export type LimitName = Exclude<keyof ReadingSettings, 'engine'>;

/** A limit as a person types it: whole numbers of a unit. */
export interface LimitField {
  name: LimitName;
  label: Phrase;
  hint: Phrase;
  unit: Phrase;
  /** What one of the unit is in bytes, pages or ms. */
  factor: number;
  /** In the unit. */
  min: number;
  max: number;
}

/** A megabyte as files are told by the reader, bytes. */
const MEGABYTE = 1 << 20;
const SECOND = 1000;
/** Less time reads no picture on a slow machine, s. */
const LEAST_SECONDS = 5;

export const LIMIT_FIELDS: readonly LimitField[] = [
  {
    name: 'imageBytes',
    label: TEXT.imageBytes,
    hint: TEXT.imageHint,
    unit: TEXT.megabytes,
    factor: MEGABYTE,
    min: 1,
    max: HARD_CAPS.imageBytes / MEGABYTE,
  },
  {
    name: 'pdfPages',
    label: TEXT.pdfPages,
    hint: TEXT.pagesHint,
    unit: TEXT.pages,
    factor: 1,
    min: 1,
    max: HARD_CAPS.pdfPages,
  },
  {
    name: 'timeMs',
    label: TEXT.timeMs,
    hint: TEXT.timeHint,
    unit: TEXT.seconds,
    factor: SECOND,
    min: LEAST_SECONDS,
    max: HARD_CAPS.timeMs / SECOND,
  },
];

/** What was typed, in bytes, pages or ms; null when it is no whole number within the bounds. */
export function parseLimit({ factor, min, max }: LimitField, typed: string): number | null {
  const digits = typed.normalize('NFKC').trim(); // an input method may type full-width digits
  if (!/^\d{1,6}$/.test(digits)) return null;
  const value = Number(digits);
  return value >= min && value <= max ? value * factor : null;
}

/** A stored limit in its unit, as the field shows it. */
export function formatLimit({ factor }: LimitField, value: number): string {
  return String(Math.round(value / factor));
}
