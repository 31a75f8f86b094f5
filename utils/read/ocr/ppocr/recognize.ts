import type { ReadLine } from './ctc';
import { decodeCtc } from './ctc';
import type { LinePicture } from './line-picture';
import { LINE_HEIGHT } from './line-picture';
import type { Model } from './runtime';

/** Pixels of width that go through the model at once: a longer batch only takes more memory. */
const BATCH_WIDTH = 2_400;
const MAX_BATCH = 8;
/** Widths are padded to a multiple of the model's own step. */
const STEP = 8;
/** Time goes by width whether lines go together or alone, so that padding is all loss. */
const SIMILAR = 1.05;

/** Lines that go through the model together, with their places in the list. */
interface Batch {
  width: number;
  /** Padded width of its first line. */
  narrowest: number;
  members: Array<{ index: number; line: LinePicture }>;
}

/**
 * Reads lines, similar widths together, so that little of a batch is padding.
 * @param done told after each batch, with the part of the width that is read, 0–1; throws to stop.
 */
export async function recognizeLines(
  model: Model,
  classes: readonly string[],
  lines: readonly LinePicture[],
  done: (fraction: number) => void,
): Promise<ReadLine[]> {
  const results: ReadLine[] = lines.map(() => ({ text: '', confidence: 0, doubts: [] }));
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  let read = 0;
  for (const batch of batches(lines)) {
    const { data, dims } = await model.run(batchInput(batch), [
      batch.members.length,
      3,
      LINE_HEIGHT,
      batch.width,
    ]);
    const perLine = (dims[1] ?? 0) * classes.length;
    for (const [row, { index, line }] of batch.members.entries()) {
      results[index] = decodeCtc(data.subarray(row * perLine, (row + 1) * perLine), classes);
      read += line.width;
    }
    done(read / total);
  }
  return results;
}

/** The lines in batches, narrow ones first. */
export function batches(lines: readonly LinePicture[]): Batch[] {
  const sorted = lines.map((line, index) => ({ line, index }));
  sorted.sort((a, b) => a.line.width - b.line.width);
  const found: Batch[] = [];
  for (const member of sorted) {
    const width = Math.ceil(member.line.width / STEP) * STEP;
    const open = found.at(-1);
    const size = (open?.members.length ?? 0) + 1;
    const similar = open !== undefined && width <= open.narrowest * SIMILAR + STEP;
    if (open !== undefined && similar && size <= MAX_BATCH && size * width <= BATCH_WIDTH) {
      open.members.push(member);
      open.width = width;
    } else {
      found.push({ width, narrowest: width, members: [member] });
    }
  }
  return found;
}

/** Lines side by side in one array; the rest of each row is 0, as in training. */
function batchInput({ width, members }: Batch): Float32Array {
  const rows = LINE_HEIGHT * 3;
  const input = new Float32Array(members.length * rows * width);
  for (const [place, { line }] of members.entries()) {
    for (let row = 0; row < rows; row += 1) {
      const from = row * line.width;
      input.set(line.data.subarray(from, from + line.width), (place * rows + row) * width);
    }
  }
  return input;
}
