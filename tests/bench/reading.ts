import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../../scripts/read/read-files';
import { buildFile } from '../corpus/build';
import { installedFonts } from '../corpus/page/fonts';
import { startPrinter } from '../corpus/picture/printer';
import { parseReadLines } from '../corpus/score/reader-line';
import { score } from '../corpus/score/score';
import { formatScore } from '../corpus/score/table';
import { smallCorpus } from '../corpus/small';
import type { Truth } from '../corpus/truth';
import type { Figure } from './figure';
import { median } from './figure';

const FOLDER = path.resolve('test-results/bench-corpus');

/** What reading may take warm, in ms, by carrier. */
const HOLD: Record<string, number> = {
  xml: 20,
  ofd: 150,
  'pdf-text': 400,
  image: 2_500,
  'pdf-image': 2_500,
};

/** Draws the fixed corpus, reads it with the built extension, prints its score and times it. */
export async function measureReading(): Promise<Figure[]> {
  const truths = await drawCorpus();
  const files = truths.map(({ file }) => path.join(FOLDER, file));
  const lines: string[] = [];
  const times = new Map<string, number[]>();
  await readFiles({ files, engine: 'ppocr', fast: true }, (line) => {
    lines.push(JSON.stringify(line));
    const { carrier, ms } = line;
    if (carrier !== null && ms !== null) times.set(carrier, [...(times.get(carrier) ?? []), ms]);
  });
  console.log(formatScore(score(parseReadLines(lines.join('\n')), truths)));
  return [...times].map(([carrier, ms]) => ({
    what: `reading, ${carrier}, median of ${ms.length}`,
    value: median(ms),
    unit: 'ms',
    hold: HOLD[carrier] ?? Number.NaN,
  }));
}

async function drawCorpus(): Promise<Truth[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const tools = { printer: await startPrinter(), fonts: installedFonts() };
  const truths: Truth[] = [];
  for (const spec of smallCorpus()) {
    const { name, bytes, truth } = await buildFile(spec, tools);
    writeFileSync(path.join(FOLDER, name), bytes);
    truths.push(truth);
  }
  await tools.printer.close();
  return truths;
}
