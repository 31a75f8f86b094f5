import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OCR_ASSETS } from '@/utils/read/ocr/assets';

describe('OCR_ASSETS', () => {
  it.each(Object.entries(OCR_ASSETS))(
    'names files of %s that exist, with their sizes',
    (_, assets) => {
      for (const { from, bytes } of assets)
        expect(statSync(`node_modules/${from}`).size, from).toBe(bytes);
      expect(new Set(assets.map(({ to }) => to)).size).toBe(assets.length);
    },
  );
});
