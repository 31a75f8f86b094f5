import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A file of a package that the extension ships as it is, and its place below `read/`. */
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
    asset('pdfjs-dist/build/pdf.worker.min.mjs', 'pdf'),
    // Invoices use fonts that are not embedded with the GB maps only.
    ...folder('pdfjs-dist/cmaps', 'pdf/cmaps', (name) => name.includes('GB')),
    ...folder('pdfjs-dist/standard_fonts', 'pdf/fonts'),
    ...folder('pdfjs-dist/wasm', 'pdf/wasm', (name) => !name.endsWith('.js')),
    ...folder('pdfjs-dist/iccs', 'pdf/iccs'),
    asset('zxing-wasm/dist/reader/zxing_reader.wasm', 'qr'),
  ];
}

function asset(file: string, place: string): Asset {
  return {
    absoluteSrc: path.resolve('node_modules', file),
    relativeDest: `read/${place}/${path.basename(file)}`,
  };
}

function folder(from: string, place: string, wanted = (_name: string) => true): Asset[] {
  return readdirSync(path.resolve('node_modules', from))
    .filter(wanted)
    .map((name) => asset(`${from}/${name}`, place));
}
