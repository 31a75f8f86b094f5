import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_LIMITS, HARD_CAPS } from '@/utils/read/limits';
import {
  DEFAULT_READING_SETTINGS,
  loadReadingTerms,
  readingSettingsItem,
} from '@/utils/settings/reading';

describe('the terms of reading', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('are the defaults until a person chooses', async () => {
    expect(await loadReadingTerms()).toEqual({ engine: 'ppocr', limits: DEFAULT_LIMITS });
  });

  it('follow the choice, and stop at the hard caps whatever is stored', async () => {
    await readingSettingsItem.setValue({
      ...DEFAULT_READING_SETTINGS,
      engine: 'tesseract',
      pdfPages: 12,
      timeMs: 1e9,
    });
    const { engine, limits } = await loadReadingTerms();
    expect(engine).toBe('tesseract');
    expect(limits).toEqual({ ...DEFAULT_LIMITS, pdfPages: 12, timeMs: HARD_CAPS.timeMs });
  });
});
