import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankPicture } from '@/utils/read/picture/picture';
import { classesOf, decodeCtc } from '@/utils/read/ocr/ppocr/ctc';
import type { LinePicture } from '@/utils/read/ocr/ppocr/line-picture';
import { cutLine, LINE_HEIGHT, lineWidth } from '@/utils/read/ocr/ppocr/line-picture';
import { batches, recognizeLines } from '@/utils/read/ocr/ppocr/recognize';
import type { Model } from '@/utils/read/ocr/ppocr/runtime';
import { needsSecondLook, surer } from '@/utils/read/ocr/ppocr/second-look';
import { paint } from '../picture/pictures';

const CLASSES = classesOf('0\n1\n8\nB\n票\n');

/** One row of probabilities a step: the named class has `confidence`, `other` the rest. */
function steps(...sure: Array<[char: string, confidence?: number, other?: string]>): Float32Array {
  return Float32Array.from(
    sure.flatMap(([char, confidence = 0.99, other = '']) =>
      CLASSES.map((name) => (name === char ? confidence : name === other ? 1 - confidence : 0)),
    ),
  );
}

describe('decodeCtc', () => {
  it('drops blanks and merges repeats, but keeps doubled characters that a blank parts', () => {
    const line = steps(['票'], ['票'], [''], ['0'], [''], ['0'], ['0'], [' '], ['1']);
    expect(decodeCtc(line, CLASSES)).toMatchObject({ text: '票00 1', doubts: [] });
  });

  it('keeps the second choice of a doubtful digit', () => {
    const { doubts, confidence } = decodeCtc(steps(['1'], ['8', 0.6, 'B']), CLASSES);
    expect(doubts).toEqual([
      {
        at: 1,
        other: 'B',
        confidence: expect.closeTo(0.6) as number,
        otherConfidence: expect.closeTo(0.4) as number,
      },
    ]);
    expect(confidence).toBeCloseTo((0.99 + 0.6) / 2);
  });

  it('has no doubt about characters that are not digits, nor about a merged repeat', () => {
    expect(decodeCtc(steps(['票', 0.6, '8'], ['8'], ['8', 0.6, 'B']), CLASSES).doubts).toEqual([]);
  });

  it('reads nothing as nothing', () => {
    expect(decodeCtc(new Float32Array(0), CLASSES)).toEqual({
      text: '',
      confidence: 0,
      doubts: [],
    });
  });
});

describe('recognizeLines', () => {
  const line = (width: number): LinePicture => ({
    width,
    data: new Float32Array(3 * LINE_HEIGHT * width).fill(width),
  });

  it('puts every line into one batch, with little padding', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 48, max: 2_400 })), (widths) => {
        const found = batches(widths.map(line));
        const indices = found.flatMap(({ members }) => members.map(({ index }) => index));
        expect(indices.sort((a, b) => a - b)).toEqual(widths.map((_, index) => index));
        for (const { width, members } of found) {
          const narrowest = Math.min(...members.map(({ line: one }) => one.width));
          expect(width % 8).toBe(0);
          expect(width).toBeLessThanOrEqual(narrowest * 1.06 + 24);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives each line its own text back, and tells how far it is', async () => {
    const told: number[] = [];
    const texts = await recognizeLines(widthModel(), CLASSES, [300, 48, 310].map(line), (part) => {
      told.push(part);
    });
    // The model answers 1 for lines filled with 48, and 8 for wider ones.
    expect(texts.map(({ text }) => text)).toEqual(['8', '1', '8']);
    expect(told.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const stop = () => {
      throw new Error('stop');
    };
    await expect(recognizeLines(widthModel(), CLASSES, [line(48)], stop)).rejects.toThrow('stop');
  });
});

function widthModel(): Model {
  return {
    run: (data, [count = 0, , , width = 0]) => {
      const rows = Array.from(
        { length: count },
        (_, row) => data[row * 3 * LINE_HEIGHT * width] ?? 0,
      );
      const answers = rows.flatMap((value) => [...steps([value === 48 ? '1' : '8'])]);
      return Promise.resolve({
        data: Float32Array.from(answers),
        dims: [count, 1, CLASSES.length],
      });
    },
    close: () => Promise.resolve(),
  };
}

describe('cutLine', () => {
  const half = paint(400, 300, (x) => (x < 200 ? 0 : 255));

  it('levels a slanted line: its left half stays left', () => {
    const rect = { centre: { x: 200, y: 150 }, length: 192, thickness: 48, angle: 0.4 };
    const { width, data } = cutLine(half, rect, false);
    expect(width).toBe(192);
    const middle = 24 * width;
    expect(data[middle + 5]).toBeCloseTo(-1);
    expect(data[middle + width - 5]).toBeCloseTo(1);
  });

  it('lays a column out from left to right', () => {
    const cells = paint(60, 300, (_, y) => (y < 100 ? 0 : y < 200 ? 128 : 255));
    const rect = { centre: { x: 30, y: 150 }, length: 300, thickness: 100, angle: Math.PI / 2 };
    const { width, data } = cutLine(cells, rect, true);
    const at = (part: number) => data[24 * width + Math.floor(part * width)];
    expect([at(0.15), at(0.5), at(0.85)].map((value) => Math.round((value ?? 9) * 10))).toEqual([
      -10, 0, 10,
    ]);
  });

  it('averages text that is larger than the model reads', () => {
    const fine = paint(800, 800, (x) => (x % 2 === 0 ? 0 : 255));
    const rect = { centre: { x: 400, y: 400 }, length: 600, thickness: 192, angle: 0 };
    expect(Math.abs(cutLine(fine, rect, false).data[24 * 150 + 75] ?? 9)).toBeLessThan(0.3);
  });

  it('bounds the width of endless lines', () => {
    const rect = { centre: { x: 0, y: 0 }, length: 1e6, thickness: 1, angle: 0 };
    expect(lineWidth(rect)).toBe(2_400);
    expect(cutLine(blankPicture(10, 10), rect, false).data.every((value) => value === 1)).toBe(
      true,
    );
  });
});

describe('second look', () => {
  const doubt = { at: 0, other: 'B', confidence: 0.6, otherConfidence: 0.3 };

  it('is for long numbers that are doubtful', () => {
    const line = { text: '号码：26112000', confidence: 0.9, doubts: [doubt] };
    expect(needsSecondLook(line)).toBe(true);
    expect(needsSecondLook({ ...line, doubts: [] })).toBe(false);
    expect(needsSecondLook({ ...line, text: '数量 12' })).toBe(false);
  });

  it('takes the surer reading', () => {
    const [first, second] = [0.8, 0.9].map((confidence) => ({
      text: `${confidence}`,
      confidence,
      doubts: [],
    }));
    if (!first || !second) throw new Error('two readings');
    expect(surer(first, second)).toBe(second);
    expect(surer(second, first)).toBe(second);
  });
});
