import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, decodeCtc } from '@/utils/read/ocr/ppocr/ctc';
import type { Emitted } from '@/utils/read/ocr/ppocr/gaps';
import { hasHole } from '@/utils/read/ocr/ppocr/gaps';

const NAME = '北京示例科技有限公司';

/** Characters of even pitch from step 3 on; a `_` is paper where nothing was emitted. */
function emitted(text: string, pitch: number, jitter: (index: number) => number = () => 0) {
  return Array.from(text).flatMap((char, index): Emitted[] => {
    const first = 3 + Math.round(index * pitch) + jitter(index);
    return char === '_' ? [] : [{ char, first, last: first + 1 }];
  });
}

describe('hasHole', () => {
  it.each([
    ['in a name', '北京云_示例科技有限公司'],
    ['in a word', '北京示例科技有_公司'],
    ['in an address after figures', '示例市样本路12号云_花园三期'],
  ])('sees a character missing %s', (_, text) => {
    expect(hasHole(emitted(text, 3.4))).toBe(true);
  });

  it.each([
    ['a whole name', NAME],
    ['a label spread over its cell', '名___称'],
    ['a label with a gap before a name', '名__称：北京示例科技有限公司'],
    ['words that were read with a space', '北京示例科技 有限公司第二分部'],
    ['cells of a table in one line', '北京示例科技有限_____公司第二分部'],
    ['figures and letters', '价税合计12__34ABC__5'],
    ['too few characters to have a pitch', '纳税_人'],
  ])('takes %s as it is', (_, text) => {
    expect(hasHole(emitted(text, 3.4))).toBe(false);
  });

  it('takes a label that is spread unevenly as it is', () => {
    const steps = [3, 9, 16, 20, 29, 32];
    const line = Array.from('销售方名称章', (char, at) => {
      const first = steps[at] ?? 0;
      return { char, first, last: first };
    });
    expect(hasHole(line)).toBe(false);
  });

  it('is not misled by the model being a step early or late', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 6, noNaN: true }),
        fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 10, maxLength: 10 }),
        (pitch, late) => {
          expect(hasHole(emitted(NAME, pitch, (index) => late[index] ?? 0))).toBe(false);
        },
      ),
    );
  });
});

describe('decodeCtc', () => {
  const classes = classesOf(`${Array.from(NAME).join('\n')}\n`);
  /** Each character lasts one step, with three of paper behind it; a `_` is paper alone. */
  const stepsOf = (text: string) =>
    Float32Array.from(
      Array.from(text).flatMap((char) =>
        [char, '', '', ''].flatMap((seen) =>
          classes.map((name) => (name === (seen === '_' ? '' : seen) ? 0.97 : 0)),
        ),
      ),
    );

  it('is less than sure of a line in which a character is missing', () => {
    const whole = decodeCtc(stepsOf(NAME), classes);
    expect(whole.confidence).toBeCloseTo(0.97);
    const short = decodeCtc(stepsOf('北京示_科技有限公司'), classes);
    expect(short.text).toBe('北京示科技有限公司');
    expect(short.confidence).toBeLessThan(0.9);
  });
});
