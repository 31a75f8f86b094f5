import type { ReadingJob } from '@/utils/history/reading-rows';
import { database } from '../../state/database';
import { isCutName } from './cut-name';

/** Names of files that a browser shows as a picture. */
const PICTURE_NAME = /\.(?:png|jpe?g|webp|bmp|gif|avif)$/i;

/** Whether the file itself is a picture that can be cut, read or not. */
export function isPictureFile({ name, intake }: Pick<ReadingJob, 'name' | 'intake'>): boolean {
  return intake === 'capture' || PICTURE_NAME.test(name);
}

/** Whether the file is a photographed tab in which no invoice was found yet: it waits to be cut. */
export function waitsToBeCut({ intake, name, size, reading }: ReadingJob): boolean {
  const isPhotograph = intake === 'capture' && size > 0 && !isCutName(name);
  return isPhotograph && (reading?.invoices.length ?? 0) === 0;
}

/**
 * What is cut: of a photographed tab the photograph itself, for its page picture is a JPEG; else
 * the page picture, upright as it is shown; of a picture that was not read, the file. Null = nothing.
 */
export async function findCutSource(
  job: Pick<ReadingJob, 'id' | 'name' | 'intake'>,
  page: number,
): Promise<Blob | null> {
  const shown = (await database.pictures.get(`${job.id}:${page}`))?.blob ?? null;
  if (!isPictureFile(job) || (shown && job.intake !== 'capture')) return shown;
  return (await database.files.get(job.id))?.blob ?? shown;
}
