import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Truth } from '../truth';
import { truthSchema } from '../truth';
import { parseReadLines } from './reader-line';
import { parseSampleTruth } from './sample-truth';
import { score } from './score';
import { formatScore } from './table';

/**
 * Prints how well files were read: `tsx tests/corpus/score/main.ts LINES [FOLDER]`. LINES is a file of
 * what `npm run read` printed, FOLDER has a `truth.jsonl` (a corpus) or a `truth.json` (samples).
 */
function main(): void {
  const [lines, folder = process.env['FAPIAO_SAMPLES'] ?? '../shared/samples'] =
    process.argv.slice(2);
  if (lines === undefined) throw new Error('Usage: tsx tests/corpus/score/main.ts LINES [FOLDER]');
  const read = parseReadLines(readFileSync(lines, 'utf8'));
  console.log(formatScore(score(read, loadTruth(folder))));
}

function loadTruth(folder: string): Truth[] {
  const corpus = path.join(folder, 'truth.jsonl');
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, 'utf8').trim().split('\n');
    return lines.map((line) => truthSchema.parse(JSON.parse(line)));
  }
  const samples = path.join(folder, 'truth.json');
  if (existsSync(samples)) return parseSampleTruth(readFileSync(samples, 'utf8'));
  throw new Error(
    `${folder} 里没有 truth.jsonl 或 truth.json。用第二个参数或 FAPIAO_SAMPLES 指明文件夹。`,
  );
}

main();
