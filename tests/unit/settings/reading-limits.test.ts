import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitName } from '@/components/settings/reading-limits';
import { formatLimit, LIMIT_FIELDS, parseLimit } from '@/components/settings/reading-limits';
import { DEFAULT_READING_SETTINGS } from '@/utils/settings/reading';
import { HARD_CAPS } from '@/utils/read/limits';

function fieldOf(name: LimitName) {
  const field = LIMIT_FIELDS.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

describe('a limit as it is typed', () => {
  it('is stored in bytes, pages or ms', () => {
    expect(parseLimit(fieldOf('imageBytes'), '8')).toBe(8 << 20);
    expect(parseLimit(fieldOf('pdfPages'), ' 120 ')).toBe(120);
    expect(parseLimit(fieldOf('timeMs'), '９０')).toBe(90_000);
  });

  it.each(['', '0', '-1', '1.5', '1e2', '12 3', '0x10', 'abc', '９９９９９９９', '٣'])(
    'refuses %j',
    (typed) => {
      for (const field of LIMIT_FIELDS) expect(parseLimit(field, typed)).toBeNull();
    },
  );

  it('goes up to the hard cap and not beyond', () => {
    for (const field of LIMIT_FIELDS) {
      expect(parseLimit(field, String(field.max))).toBe(HARD_CAPS[field.name]);
      expect(parseLimit(field, String(field.max + 1))).toBeNull();
      expect(parseLimit(field, String(field.min - 1))).toBeNull();
    }
  });

  it('shows what was stored, and the defaults are within the bounds', () => {
    for (const field of LIMIT_FIELDS) {
      const stored = DEFAULT_READING_SETTINGS[field.name];
      expect(parseLimit(field, formatLimit(field, stored))).toBe(stored);
      fc.assert(
        fc.property(fc.integer({ min: field.min, max: field.max }), (value) => {
          const parsed = parseLimit(field, String(value));
          expect(parsed).not.toBeNull();
          expect(parsed === null ? '' : formatLimit(field, parsed)).toBe(String(value));
        }),
      );
    }
  });

  it('takes hostile texts for what they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (typed) => {
        for (const field of LIMIT_FIELDS) {
          const parsed = parseLimit(field, typed);
          if (parsed !== null) expect(parsed).toBeLessThanOrEqual(HARD_CAPS[field.name]);
        }
      }),
    );
  });
});
