import { readdirSync } from 'node:fs';
import path from 'node:path';
import { OCR_ASSETS } from './utils/read/ocr/assets';

/** A file of a package that the extension ships as it is. */
interface Asset {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * What reading needs at run time and no bundler follows: workers, WebAssembly, fonts, character
 * maps and models. Everything is part of the extension; nothing is fetched from a network.
 */
export function readAssets(): Asset[] {
  return [
    ...Object.values(OCR_ASSETS)
      .flat()
      .map(({ from, to }) => asset(from, to)),
    inFolder('pdfjs-dist/legacy/build/pdf.worker.min.mjs', 'engines/pdf'),
    // Invoices use fonts that are not embedded with the GB maps only.
    ...folder('pdfjs-dist/cmaps', 'engines/pdf/cmaps', (name) => name.includes('GB')),
    ...folder('pdfjs-dist/standard_fonts', 'engines/pdf/fonts'),
    ...folder('pdfjs-dist/wasm', 'engines/pdf/wasm', (name) => !name.endsWith('.js')),
    ...folder('pdfjs-dist/iccs', 'engines/pdf/iccs'),
  ];
}

function folder(
  from: string,
  place: string,
  wanted: (name: string) => boolean = () => true,
): Asset[] {
  return readdirSync(path.resolve('node_modules', from))
    .filter(wanted)
    .map((name) => inFolder(`${from}/${name}`, place));
}

function inFolder(from: string, place: string): Asset {
  return asset(from, `${place}/${path.basename(from)}`);
}

function asset(from: string, relativeDest: string): Asset {
  return { absoluteSrc: path.resolve('node_modules', from), relativeDest };
}
