import { describe, expect, it } from 'vitest';
import { createTesseractEngine } from '@/utils/read/ocr/tesseract/engine';
import { encodeGraymap } from '@/utils/read/ocr/tesseract/graymap';
import {
  DIGITS,
  DIGITS_AND_CAPITALS,
  numberSpans,
  replaceSpan,
} from '@/utils/read/ocr/tesseract/numbers';
import type { TesseractWorker } from '@/utils/read/ocr/tesseract/read-page';
import type { Glyph, TesseractBlock } from '@/utils/read/ocr/tesseract/words';
import { runsOf, textOf } from '@/utils/read/ocr/tesseract/words';
import { pageOfText } from '../picture/pictures';

/** Words at given places; each glyph is 10 wide and 20 high. */
function block(...words: Array<[text: string, left: number]>): TesseractBlock {
  const line = words.map(([text, left]) => {
    const symbols = Array.from(text, (char, index): Glyph => ({
      text: char,
      confidence: 90,
      bbox: { x0: left + index * 10, y0: 0, x1: left + index * 10 + 10, y1: 20 },
    }));
    return { symbols, bbox: { x0: left, y0: 0, x1: left + symbols.length * 10, y1: 20 } };
  });
  return { paragraphs: [{ lines: [{ words: line }] }] };
}

function runOf(text: string) {
  const [run] = runsOf([block([text, 0])]);
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('runsOf', () => {
  it('joins Chinese without blanks and Latin with one, and parts the cells of a table', () => {
    const runs = runsOf([block(['发票', 0], ['号码', 25], ['ABC', 200], ['Ltd', 240], ['9', 400])]);
    expect(runs.map(({ glyphs }) => textOf(glyphs))).toEqual(['发票号码', 'ABC Ltd', '9']);
  });
});

describe('numberSpans', () => {
  it('finds numbers, tax ids and amounts, each with its alphabet', () => {
    const spans = numberSpans(
      ['发票号码:26112000000012345678', '91110108MA00000000', '¥1130.00', '2026年', '数量3'].map(
        runOf,
      ),
    );
    expect(
      spans.map(({ run, from, to, alphabet }) => [textOf(run.glyphs.slice(from, to)), alphabet]),
    ).toEqual([
      ['26112000000012345678', DIGITS],
      ['91110108MA00000000', DIGITS_AND_CAPITALS],
      ['1130.00', DIGITS],
    ]);
  });
});

describe('replaceSpan', () => {
  function reread(text: string, by: string, confidence: number): string {
    const run = runOf(text);
    const [span] = numberSpans([run]);
    if (span) replaceSpan(span, by, confidence);
    return textOf(run.glyphs);
  }

  it('takes a reading of the same length, or a surer one, or one for what cannot be', () => {
    expect(reread('号12345678B', '123456788', 0.5)).toBe('号123456788');
    expect(reread('号123456789', '12345678\n', 0.95)).toBe('号12345678');
    expect(reread('91110108MAO0000000O', '91110108MA00000000', 0.5)).toBe('91110108MA00000000');
  });

  it('keeps what stands there when the other is empty, or shorter and less sure', () => {
    expect(reread('号12345678', '', 0.99)).toBe('号12345678');
    expect(reread('号12345678', '1234567', 0.5)).toBe('号12345678');
  });
});

describe('createTesseractEngine', () => {
  const page = pageOfText();
  const live = () => ({ signal: new AbortController().signal });

  function worker(text: string, blocks: TesseractBlock[]): TesseractWorker & { ended: boolean } {
    return {
      ended: false,
      setParameters: () => Promise.resolve(),
      recognize: () => Promise.resolve({ data: { text, confidence: 95, blocks } }),
      terminate() {
        this.ended = true;
        return Promise.resolve();
      },
    };
  }

  const chinese = () => worker('', [block(['号码:12345678B', 100], ['示例', 700])]);

  it('reads lines with the Chinese model and numbers with the digit model', async () => {
    const engine = createTesseractEngine({
      createWorker: (language) =>
        Promise.resolve(language === 'eng' ? worker('123456788', []) : chinese()),
      startMs: 5_000,
    });
    const { boxes, aspect } = await engine.read(page, live());
    expect(boxes.map(({ text }) => text)).toEqual(['号码:123456788', '示例']);
    expect(aspect).toBeCloseTo(1.5);
    expect(boxes[0]?.region.left).toBeCloseTo(100 / 1_500);
    expect(boxes[0]?.confidence).toBeGreaterThan(0.9);
  });

  it('gives up on workers that never start', async () => {
    const engine = createTesseractEngine({
      createWorker: () => new Promise(() => undefined),
      startMs: 10,
    });
    await expect(engine.read(page, live())).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('ends a cancelled read with its workers', async () => {
    const stuck = { ...chinese(), recognize: () => new Promise<never>(() => undefined) };
    const engine = createTesseractEngine({
      createWorker: () => Promise.resolve(stuck),
      startMs: 5_000,
    });
    const stop = new AbortController();
    const read = engine.read(page, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });
    await engine.close();
    expect(stuck.ended).toBe(true);
  });

  it('tells that the engine broke', async () => {
    const engine = createTesseractEngine({
      createWorker: () => Promise.reject(new Error('wasm')),
      startMs: 50,
    });
    await expect(engine.read(page, live())).rejects.toMatchObject({ code: 'engine-failed' });
  });
});

describe('encodeGraymap', () => {
  it('writes a PGM header and the bytes', async () => {
    const file = encodeGraymap({ width: 3, height: 1, data: Uint8Array.from([1, 2, 3]) });
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toBe(
      'P5\n3 1\n255\n\x01\x02\x03',
    );
  });
});
