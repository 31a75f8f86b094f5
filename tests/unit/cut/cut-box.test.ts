import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutBox, Sides } from '@/components/sidepanel/cut/cut-box';
import {
  anchorOf,
  boxBetween,
  isWorthCutting,
  middleBox,
  nudgeBox,
} from '@/components/sidepanel/cut/cut-box';

const PICTURE: Sides = { width: 1440, height: 900 };
const BOX: CutBox = { left: 100, top: 200, width: 300, height: 150 };
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

const sides = fc.record({
  width: fc.integer({ min: 1, max: 16_000 }),
  height: fc.integer({ min: 1, max: 16_000 }),
});
const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const point = fc.record({ x: anywhere, y: anywhere });

function expectInside({ left, top, width, height }: CutBox, picture: Sides): void {
  for (const value of [left, top, width, height]) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
  }
  expect(left + width).toBeLessThanOrEqual(picture.width);
  expect(top + height).toBeLessThanOrEqual(picture.height);
}

describe('a box dragged over a picture', () => {
  it('holds every pixel that the drag touched', () => {
    expect(boxBetween({ x: 10.6, y: 20.2 }, { x: 30.1, y: 25 }, PICTURE)).toEqual({
      left: 10,
      top: 20,
      width: 21,
      height: 5,
    });
  });

  it('is the same in whichever direction it is dragged, and never leaves the picture', () => {
    fc.assert(
      fc.property(point, point, sides, (a, b, picture) => {
        const box = boxBetween(a, b, picture);
        expectInside(box, picture);
        expect(boxBetween(b, a, picture)).toEqual(box);
      }),
    );
  });

  it('is corrected at a corner from the corner across, and begun anew elsewhere', () => {
    expect(anchorOf({ x: 403, y: 345 }, BOX, 12)).toEqual({ x: 100, y: 200 });
    expect(anchorOf({ x: 95, y: 355 }, BOX, 12)).toEqual({ x: 400, y: 200 });
    expect(anchorOf({ x: 250, y: 275 }, BOX, 12)).toEqual({ x: 250, y: 275 });
    expect(anchorOf({ x: 5, y: 6 }, null, 12)).toEqual({ x: 5, y: 6 });
  });

  it('is not worth cutting when it was only a press', () => {
    expect(isWorthCutting(boxBetween({ x: 5, y: 5 }, { x: 9, y: 9 }, PICTURE))).toBe(false);
    expect(isWorthCutting(BOX)).toBe(true);
  });
});

describe('a box moved by keys', () => {
  it('moves by a hundredth of the side, and with Shift its right and lower edges do', () => {
    expect(nudgeBox(BOX, 'ArrowRight', false, PICTURE)).toEqual({ ...BOX, left: 114 });
    expect(nudgeBox(BOX, 'ArrowUp', false, PICTURE)).toEqual({ ...BOX, top: 191 });
    expect(nudgeBox(BOX, 'ArrowDown', true, PICTURE)).toEqual({ ...BOX, height: 159 });
    expect(nudgeBox(BOX, 'ArrowLeft', true, PICTURE)).toEqual({ ...BOX, width: 286 });
  });

  it('takes no other key', () => {
    expect(nudgeBox(BOX, 'Tab', false, PICTURE)).toBeNull();
    expect(nudgeBox(BOX, 'toString', false, PICTURE)).toBeNull();
  });

  it('never leaves the picture and never vanishes, however many keys are pressed', () => {
    const presses = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean()), { maxLength: 200 });
    fc.assert(
      fc.property(sides, presses, (picture, keys) => {
        let box = middleBox(picture);
        for (const [key, resize] of keys) {
          box = nudgeBox(box, key, resize, picture) ?? box;
          expectInside(box, picture);
          expect(box.width).toBeGreaterThan(0);
          expect(box.height).toBeGreaterThan(0);
        }
      }),
    );
  });
});
