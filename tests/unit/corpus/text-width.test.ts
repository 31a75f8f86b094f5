import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingSize, textWidth } from '@/tests/corpus/page/text-width';

it('shrinks a text to the room that it has, and never enlarges it', () => {
  const sizes = fc.double({ min: 1, max: 10, noNaN: true });
  const rooms = fc.double({ min: 1, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.string(), sizes, rooms, (text, size, room) => {
      const fitting = fittingSize(text, size, 0.05, room);
      expect(fitting).toBeLessThanOrEqual(size);
      expect(textWidth(text, fitting, 0.05)).toBeLessThanOrEqual(room + 1e-6);
    }),
  );
});
