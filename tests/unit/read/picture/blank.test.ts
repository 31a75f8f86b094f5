import { describe, expect, it } from 'vitest';
import { isBlank } from '@/utils/read/picture/blank';
import { blankPicture } from '@/utils/read/picture/picture';

describe('isBlank', () => {
  it('is true of an empty page and of one with dust', () => {
    const page = blankPicture(300, 200);
    expect(isBlank(page)).toBe(true);
    page.data.fill(0, 40_000, 40_060);
    expect(isBlank(page)).toBe(true);
  });

  it('is false of a page with a line of print', () => {
    const page = blankPicture(300, 200);
    const line = 300 * 4;
    page.data.fill(0, line * 90, line * 102);
    expect(isBlank(page)).toBe(false);
  });
});
