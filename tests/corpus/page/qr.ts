import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

let prepared = false;

/** The modules of a QR code as an SVG text without a margin. */
export async function qrSvg(text: string): Promise<string> {
  if (!prepared) prepare();
  const { svg, error } = await writeBarcode(text, {
    format: 'QRCode',
    options: 'ecLevel=M',
    scale: 1,
    addQuietZones: false,
  });
  if (svg === '') throw new Error(`No QR code was made: ${error}`);
  // The engine sizes the drawing in pixels; with a view box it takes the size of its place.
  return svg.replace(/<svg([^>]*?) width="(\d+)" height="(\d+)"/, '<svg$1 viewBox="0 0 $2 $3"');
}

/** The engine comes from the package on disk: its own default would fetch it from the net. */
function prepare(): void {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
  const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  prepared = true;
}
