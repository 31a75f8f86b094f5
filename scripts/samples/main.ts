import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseReadLines } from '../../tests/corpus/score/reader-line';
import { parseSampleTruth } from '../../tests/corpus/score/sample-truth';
import { score } from '../../tests/corpus/score/score';
import { formatScore } from '../../tests/corpus/score/table';
import { parseOptions } from '../read/options';
import { readFiles } from '../read/read-files';

/** Scores a folder of real files with their `truth.json`, where there is one beside the project. */
const folder = process.env['FAPIAO_SAMPLES'] ?? '../shared/samples';
const truthFile = path.join(folder, 'truth.json');

if (!existsSync(truthFile)) {
  console.log(`没有样本：${truthFile} 不存在（用 FAPIAO_SAMPLES 指明文件夹）。`);
} else {
  const truths = parseSampleTruth(readFileSync(truthFile, 'utf8'));
  const files = truths.map(({ file }) => path.join(folder, file));
  const lines: string[] = [];
  await readFiles(parseOptions([...process.argv.slice(2), '--fast', ...files]), (line) => {
    lines.push(JSON.stringify(line));
  });
  console.log(formatScore(score(parseReadLines(lines.join('\n')), truths)));
}
