/** What the command line asks for. */
export interface ReadOptions {
  files: string[];
  engine: 'ppocr' | 'tesseract';
  /** Reads one file of each type beforehand, so that the times are those of warm engines. */
  fast: boolean;
}

export const USAGE =
  'npm run read -- [--engine ppocr|tesseract] [--fast] FILE…\n' +
  'Reads files with the built extension and prints one JSON line a file.';

/** Throws RangeError with what is wrong. */
export function parseOptions(args: readonly string[]): ReadOptions {
  const options: ReadOptions = { files: [], engine: 'ppocr', fast: false };
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--fast') options.fast = true;
    else if (word === '--engine') options.engine = engineOf(args[++at]);
    else if (word.startsWith('--engine=')) options.engine = engineOf(word.slice(9));
    else if (word.startsWith('--')) throw new RangeError(`unknown option ${word}`);
    else options.files.push(word);
  }
  if (options.files.length === 0) throw new RangeError('no file given');
  return options;
}

function engineOf(name: string | undefined): ReadOptions['engine'] {
  if (name === 'ppocr' || name === 'tesseract') return name;
  throw new RangeError(`unknown engine ${name ?? ''}`);
}
