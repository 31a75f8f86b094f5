import type { Carrier } from '@/utils/read/reading';
import type { Random } from './data/random';
import type { Damage } from './picture/damage';
import { damaged } from './picture/damage';
import { withOrientation } from './picture/exif';
import { decodePng, encodePng } from './picture/png';
import type { Printer } from './picture/printer';
import type { Raster } from './picture/raster';
import type { FileSpec, Output, PageOutput } from './spec';

/** Writes drawn sections in the file type of an output. */
export async function writeOutput(
  output: PageOutput,
  sections: readonly string[],
  printer: Printer,
  random: Random,
): Promise<{ bytes: Buffer; extension: string }> {
  if (output.type === 'pdf') {
    return { bytes: await printer.pdf(sections, output.paper), extension: 'pdf' };
  }
  const png = await printer.png(sections, output.dpi);
  if (output.type === 'png' && output.damages.length === 0) return { bytes: png, extension: 'png' };
  const picture = damageAll(decodePng(png), output.damages, random);
  if (output.type === 'png') return { bytes: encodePng(picture), extension: 'png' };
  const jpeg = await printer.jpeg(encodePng(picture), picture, output.quality);
  if (output.type === 'pdf-image') {
    return {
      bytes: await printer.pdf([scanSection(jpeg, picture, output.dpi)], 'own'),
      extension: 'pdf',
    };
  }
  const turn = output.exif === true ? turnOf(output.damages) : null;
  return { bytes: turn === null ? jpeg : withOrientation(jpeg, turn), extension: 'jpg' };
}

/** 载体 as the reader names it. */
export function carrierOf({ type }: Output): Carrier {
  if (type === 'pdf') return 'pdf-text';
  return type === 'png' || type === 'jpg' ? 'image' : type;
}

/** The row of the score table: carrier, and what makes the file harder than a clean one. */
export function groupOf({ layout, output }: FileSpec): string {
  const parts: string[] = [carrierOf(output)];
  if (layout !== 'single') parts.push(layout);
  if ('damages' in output) parts.push(...output.damages);
  if (output.type === 'jpg' && output.quality < 60) parts.push('jpeg');
  return parts.join(' ');
}

function damageAll(picture: Raster, damages: readonly Damage[], random: Random): Raster {
  return damages.reduce((result, damage) => damaged(result, damage, random), picture);
}

function turnOf(damages: readonly Damage[]): 90 | 180 | 270 | null {
  const found = damages.find((damage) => damage.startsWith('turn-'));
  if (found === 'turn-90') return 90;
  if (found === 'turn-180') return 180;
  return found === 'turn-270' ? 270 : null;
}

function scanSection(jpeg: Buffer, { width, height }: Raster, dpi: number): string {
  const mm = (pixels: number) => ((pixels * 25.4) / dpi).toFixed(1);
  const source = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  const size = `width:${mm(width)}mm;height:${mm(height)}mm`;
  return `<section style="${size}"><img src="${source}" style="width:100%;height:100%"></section>`;
}
