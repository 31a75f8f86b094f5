import { describe, expect, it } from 'vitest';
import { redChannel, toGray, toPicture } from '@/utils/read/picture/gray';
import { evenLight, inkOf } from '@/utils/read/picture/light';
import { judgeQuality } from '@/utils/read/picture/quality';
import { resize } from '@/utils/read/picture/resize';
import { measureSharpness } from '@/utils/read/picture/sharpness';
import { findDirection } from '@/utils/read/picture/skew';
import { tilt, turnQuarters } from '@/utils/read/picture/turn';
import { pageOfText, paint } from './pictures';

const page = pageOfText(720, 480);
const codes = (...args: Parameters<typeof judgeQuality>) =>
  judgeQuality(...args).map(({ code }) => code);

/** Out of focus: most detail is lost and the size stays. */
function blur(by: number) {
  return resize(resize(page, 720 / by, 480 / by), 720, 480);
}

describe('findDirection', () => {
  it.each([-7, -0.5, 0, 4])('finds how to level a page tilted by %d°', (degrees) => {
    const direction = findDirection(toGray(tilt(page, -degrees)));
    expect(direction?.sideways).toBe(false);
    expect(direction?.tilt).toBeCloseTo(degrees, 0);
  });

  it.each([90, 270] as const)('sees that a page lies on its side (%d°), and its tilt', (turn) => {
    const direction = findDirection(toGray(turnQuarters(tilt(page, -2), turn)));
    expect(direction?.sideways).toBe(true);
    expect(direction?.tilt).toBeCloseTo(2, 0);
  });

  it('says nothing of an empty page and refuses a large one', () => {
    expect(findDirection(toGray(paint(200, 100, () => 250)))).toBeNull();
    expect(() => findDirection(toGray(paint(1_300, 10, () => 250)))).toThrow(RangeError);
  });
});

describe('judgeQuality', () => {
  it('has no advice on a good picture', () => {
    expect(judgeQuality(page)).toEqual([]);
  });

  it('tells a small, a blurred, a skewed and a turned one, with figures', () => {
    expect(judgeQuality(resize(page, 360, 240))[0]).toEqual({
      code: 'picture-small',
      field: null,
      detail: { width: 360, height: 240 },
    });
    expect(codes(blur(6))).toContain('picture-blurred');
    expect(codes(turnQuarters(page, 90))).toEqual(['picture-turned']);
    const [skewed] = judgeQuality(tilt(page, -5));
    expect(skewed?.code).toBe('picture-skewed');
    expect(skewed?.detail['degrees']).toBeCloseTo(5, 0);
  });

  it('has no advice on blank paper but its size', () => {
    expect(codes(paint(100, 100, () => 255))).toEqual(['picture-small']);
  });
});

describe('measureSharpness', () => {
  it('falls with blur and does not change with pale print', () => {
    const sharp = measureSharpness(toGray(page));
    expect(measureSharpness(toGray(blur(2)))).toBeLessThan(sharp);
    expect(measureSharpness(toGray(blur(4)))).toBeLessThan(measureSharpness(toGray(blur(2))));
    const pale = paint(720, 480, (x, y) => 127 + (page.data[(y * 720 + x) * 4] ?? 0) / 2);
    expect(measureSharpness(toGray(pale))).toBeCloseTo(sharp, 1);
    expect(measureSharpness(toGray(paint(50, 50, () => 9)))).toBe(0);
  });
});

describe('light', () => {
  const shadow = (x: number) => 0.35 + 0.65 * (x / 720);
  const shaded = paint(720, 480, (x, y) => (page.data[(y * 720 + x) * 4] ?? 0) * shadow(x));

  it('takes a shadow away: paper is as bright on both sides', () => {
    const { data } = evenLight(toGray(shaded));
    const paperAt = (x: number) => data[26 * 720 + x] ?? 0;
    expect(Math.abs(paperAt(100) - paperAt(640))).toBeLessThan(12);
  });

  it('finds the same ink in the shadow as in the light', () => {
    const [lit, dark] = [inkOf(toGray(page)), inkOf(toGray(shaded))];
    const same = lit.filter((value, at) => value === dark[at]).length / lit.length;
    expect(same).toBeGreaterThan(0.98);
  });
});

describe('gray', () => {
  it('weighs colours, lets paper through, and drops red stamps in the red channel', () => {
    const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 0, 0, 10, 20, 200, 255]);
    const picture = { width: 3, height: 1, data };
    expect([...toGray(picture).data]).toEqual([76, 255, 38]);
    expect([...redChannel(picture).data]).toEqual([255, 255, 10]);
    expect([...toPicture(toGray(picture)).data.slice(0, 4)]).toEqual([76, 76, 76, 255]);
  });
});
