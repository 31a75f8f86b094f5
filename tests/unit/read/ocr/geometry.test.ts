import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '@/utils/read/ocr/ppocr/components';
import type { TextRect } from '@/utils/read/ocr/ppocr/geometry';
import { convexHull, corners, leastRect, turnPoint } from '@/utils/read/ocr/ppocr/geometry';
import { isColumn, readingDirection, regionOf, touches } from '@/utils/read/ocr/ppocr/place';

const rects = fc.record({
  centre: fc.record({
    x: fc.integer({ min: 200, max: 600 }),
    y: fc.integer({ min: 200, max: 600 }),
  }),
  length: fc.integer({ min: 60, max: 300 }),
  thickness: fc.integer({ min: 5, max: 50 }),
  angle: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
});

describe('leastRect', () => {
  it('finds any rectangle again from its corners and points inside', () => {
    fc.assert(
      fc.property(rects, (rect) => {
        const inside = corners({ ...rect, length: rect.length / 2, thickness: rect.thickness / 2 });
        const found = leastRect(convexHull([...inside, ...corners(rect)]));
        expect(found?.length).toBeCloseTo(rect.length, 3);
        expect(found?.thickness).toBeCloseTo(rect.thickness, 3);
        expect(found?.centre.x).toBeCloseTo(rect.centre.x, 3);
        expect(found?.angle).toBeCloseTo(rect.angle, 3);
      }),
    );
  });

  it('holds every point of any cloud', () => {
    const cloud = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(cloud, (points) => {
        const rect = leastRect(convexHull(points));
        if (rect === null) throw new Error('no rectangle');
        for (const point of points) {
          const level = turnPoint(point, -rect.angle, rect.centre);
          expect(Math.abs(level.x - rect.centre.x)).toBeLessThan(rect.length / 2 + 1e-6);
          expect(Math.abs(level.y - rect.centre.y)).toBeLessThan(rect.thickness / 2 + 1e-6);
        }
      }),
    );
  });

  it('has none for no points', () => {
    expect(leastRect([])).toBeNull();
  });
});

describe('findComponents', () => {
  function mapOf(...rows: string[]) {
    const data = Float32Array.from(rows.join(''), (char) =>
      char === '#' ? 0.9 : char === '+' ? 0.5 : 0.1,
    );
    return { width: rows[0]?.length ?? 0, height: rows.length, data };
  }

  it('joins patches over edges and corners, and keeps others apart', () => {
    const found = findComponents(mapOf('##....#', '..#...#', '.......', '++.....'), 0.3);
    expect(found.map(({ pixels }) => pixels)).toEqual([3, 2, 2]);
    expect(found.map(({ score }) => Number(score.toFixed(2))).sort()).toEqual([0.5, 0.9, 0.9]);
  });

  it('joins two arms that meet further down', () => {
    const [only, ...rest] = findComponents(mapOf('#.#.#', '#.#.#', '#####'), 0.3);
    expect(only?.pixels).toBe(11);
    expect(rest).toEqual([]);
  });

  it('counts every pixel over the threshold once, and bounds noise', () => {
    const side = 64;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: side * side, maxLength: side * side }), (noise) => {
        const data = Float32Array.from(noise, (value) => value / 255);
        const found = findComponents({ width: side, height: side, data }, 0.5);
        const pixels = found.reduce((sum, component) => sum + component.pixels, 0);
        expect(pixels).toBe(data.filter((value) => value > 0.5).length);
      }),
      { numRuns: 20 },
    );
    const checkers = Float32Array.from(
      { length: 200 * 200 },
      (_, at) => (at % 2) * ((at / 200) & 1),
    );
    expect(findComponents({ width: 200, height: 200, data: checkers }, 0.5)).toHaveLength(1_000);
  });
});

describe('place', () => {
  const upright: TextRect = {
    centre: { x: 50, y: 50 },
    length: 80,
    thickness: 12,
    angle: Math.PI / 2,
  };
  const single: TextRect = { ...upright, length: 14 };

  it('tells a column of characters from a single tall one, which reads level', () => {
    expect(isColumn(upright)).toBe(true);
    expect(readingDirection(upright)).toBe(upright);
    expect(readingDirection(single)).toEqual({ ...single, angle: 0, length: 12, thickness: 14 });
  });

  it('gives the region on the levelled page', () => {
    const page = { width: 200, height: 100 };
    const slanted = { centre: { x: 100, y: 50 }, length: 100, thickness: 10, angle: -0.1 };
    const region = regionOf(slanted, page, (0.1 * 180) / Math.PI);
    expect(region.left).toBeCloseTo(0.25);
    expect(region.top).toBeCloseTo(0.45);
    expect(region.width).toBeCloseTo(0.5);
    expect(region.height).toBeCloseTo(0.1);
  });

  it('keeps regions inside the page', () => {
    fc.assert(
      fc.property(rects, fc.double({ min: -10, max: 10, noNaN: true }), (rect, tilt) => {
        const { left, top, width, height } = regionOf(rect, { width: 500, height: 400 }, tilt);
        for (const side of [left, top, width, height]) expect(side).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(top + height).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('knows regions that touch', () => {
    const at = (left: number) => ({ page: 0, left, top: 0.1, width: 0.2, height: 0.1 });
    expect(touches(at(0.1), at(0.25))).toBe(true);
    expect(touches(at(0.1), at(0.35))).toBe(false);
  });
});
