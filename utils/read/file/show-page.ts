import type { ShownPage } from '../host/run-queue';
import type { Picture } from '../picture/picture';
import type { ReaderParts } from './parts';

/** A page as people will see it beside its values. */
export async function showPage(
  picture: Picture,
  page: number,
  parts: Pick<ReaderParts, 'encodePicture'>,
): Promise<ShownPage> {
  const { width, height } = picture;
  return { page, blob: await parts.encodePicture(picture), width, height };
}
