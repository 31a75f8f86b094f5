import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, resize } from '@/utils/read/picture/resize';
import { crop, tilt, turnQuarters } from '@/utils/read/picture/turn';
import { straighten } from '@/utils/read/picture/pose';
import { paint } from './pictures';

const side = fc.integer({ min: 1, max: 40 });
const noise = fc
  .record({ width: side, height: side, seed: fc.nat(255) })
  .map(({ width, height, seed }) =>
    paint(width, height, (x, y) => (x * 71 + y * 113 + seed) % 256),
  );

describe('resize', () => {
  it('keeps an even picture even at any size', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.nat(255), (w, h, toW, toH, shade) => {
        const { data, ...size } = resize(
          paint(w, h, () => shade),
          toW,
          toH,
        );
        expect(size).toEqual({ width: toW, height: toH });
        expect(data.every((value, at) => Math.abs(value - (at % 4 === 3 ? 255 : shade)) <= 1)).toBe(
          true,
        );
      }),
    );
  });

  it('shrinks by the mean, so that thin strokes stay', () => {
    const stripes = paint(40, 10, (x) => (x % 4 === 0 ? 0 : 255));
    const small = resize(stripes, 10, 5);
    expect([...small.data.filter((_, at) => at % 4 === 0)].every((red) => red === 191)).toBe(true);
  });

  it('grows without moving edges', () => {
    const halves = paint(10, 10, (x) => (x < 5 ? 0 : 255));
    const large = resize(halves, 30, 30);
    expect(large.data[14 * 4]).toBeLessThan(128);
    expect(large.data[15 * 4]).toBeGreaterThan(127);
  });

  it('fits within a side and leaves small pictures alone', () => {
    const wide = paint(400, 100, () => 9);
    expect(fitWithin(wide, 100)).toMatchObject({ width: 100, height: 25 });
    expect(fitWithin(wide, 400)).toBe(wide);
  });

  it('refuses sides that are none', () => {
    expect(() =>
      resize(
        paint(2, 2, () => 0),
        0,
        5,
      ),
    ).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('turnQuarters', () => {
  it('turns clockwise', () => {
    const dot = paint(3, 2, (x, y) => (x === 0 && y === 0 ? 0 : 255));
    const at = (turn: 90 | 180 | 270) => {
      const turned = turnQuarters(dot, turn);
      const index = turned.data.findIndex((value, byte) => byte % 4 === 0 && value === 0) / 4;
      return [index % turned.width, Math.floor(index / turned.width)];
    };
    expect([at(90), at(180), at(270)]).toEqual([
      [1, 0],
      [2, 1],
      [0, 2],
    ]);
  });

  it('comes back after four quarters', () => {
    fc.assert(
      fc.property(noise, (picture) => {
        const round = turnQuarters(turnQuarters(turnQuarters(picture, 90), 180), 90);
        expect(round).toEqual(picture);
        expect(turnQuarters(turnQuarters(picture, 90), 270)).toEqual(picture);
      }),
    );
  });
});

describe('crop and tilt', () => {
  it('cuts at the edges of the picture', () => {
    const ramp = paint(10, 10, (x) => x * 20);
    const part = crop(ramp, { left: 7, top: -5, width: 100, height: 100 });
    expect(part).toMatchObject({ width: 3, height: 10 });
    expect(part.data[0]).toBe(140);
  });

  it('tilts clockwise about the middle: what was right of it sinks', () => {
    const dot = paint(101, 101, (x, y) => (x > 88 && x < 92 && Math.abs(y - 50) < 3 ? 0 : 255));
    const turned = tilt(dot, 10);
    expect(turned.data[(57 * 101 + 89) * 4]).toBe(0);
    expect(turned.data[(50 * 101 + 90) * 4]).toBe(255);
  });

  it('leaves a level picture as it is', () => {
    const picture = paint(8, 4, (x) => x);
    expect(straighten(picture, { turn: 0, tilt: 0.1 })).toBe(picture);
    expect(straighten(picture, { turn: 90, tilt: 0 })).toMatchObject({ width: 4, height: 8 });
  });
});
