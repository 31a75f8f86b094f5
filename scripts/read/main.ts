import { existsSync } from 'node:fs';
import type { ReadOptions } from './options';
import { parseOptions, USAGE } from './options';
import { readFiles } from './read-files';

await readFiles(readOptions(), (line) => {
  console.log(JSON.stringify(line));
});

function readOptions(): ReadOptions {
  try {
    const parsed = parseOptions(process.argv.slice(2));
    const missing = parsed.files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new RangeError(`no such file: ${missing}`);
    return parsed;
  } catch (error) {
    console.error(error instanceof RangeError ? `${error.message}\n${USAGE}` : error);
    process.exit(2);
  }
}
