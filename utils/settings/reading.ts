import { storage } from 'wxt/utils/storage';
import type { ReadLimits } from '@/utils/read/limits';
import { DEFAULT_LIMITS, HARD_CAPS } from '@/utils/read/limits';

/** What a person chooses of reading. Bytes, pages and ms. */
export interface ReadingSettings {
  engine: 'ppocr' | 'tesseract';
  imageBytes: number;
  pdfPages: number;
  timeMs: number;
}

export const DEFAULT_READING_SETTINGS: Readonly<ReadingSettings> = {
  engine: 'ppocr',
  imageBytes: DEFAULT_LIMITS.imageBytes,
  pdfPages: DEFAULT_LIMITS.pdfPages,
  timeMs: DEFAULT_LIMITS.timeMs,
};

export const readingSettingsItem = storage.defineItem<ReadingSettings>('local:reading', {
  fallback: DEFAULT_READING_SETTINGS,
});

/** The terms on which a file that comes in now is read. */
export async function loadReadingTerms(): Promise<{
  engine: ReadingSettings['engine'];
  limits: ReadLimits;
}> {
  const { engine, ...chosen } = await readingSettingsItem.getValue();
  const limits = { ...DEFAULT_LIMITS };
  for (const name of ['imageBytes', 'pdfPages', 'timeMs'] as const) {
    limits[name] = Math.min(chosen[name], HARD_CAPS[name]);
  }
  return { engine, limits };
}
