import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFile } from './build';
import { largeCorpus } from './large';
import { installedFonts } from './page/fonts';
import { startPrinter } from './picture/printer';
import { smallCorpus } from './small';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'test-results/corpus' },
    /** How many files; without it the fixed small set is made. */
    n: { type: 'string' },
    seed: { type: 'string', default: 'corpus' },
  },
});

/** Writes the files, the truth beside each, and all truths as the lines of `truth.jsonl`. */
async function main(): Promise<void> {
  const count = values.n === undefined ? null : Number(values.n);
  if (count !== null && !(Number.isInteger(count) && count > 0)) {
    throw new Error('--n takes a whole number above 0');
  }
  const specs = count === null ? smallCorpus() : largeCorpus(values.seed, count);
  mkdirSync(values.out, { recursive: true });
  const tools = { printer: await startPrinter(), fonts: installedFonts() };
  const lines: string[] = [];
  try {
    for (const spec of specs) {
      const { name, bytes, truth } = await buildFile(spec, tools);
      const line = JSON.stringify(truth);
      writeFileSync(path.join(values.out, name), bytes);
      writeFileSync(path.join(values.out, `${name}.json`), `${line}\n`);
      lines.push(line);
    }
  } finally {
    await tools.printer.close();
  }
  writeFileSync(path.join(values.out, 'truth.jsonl'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} files in ${values.out}`);
}

await main();
