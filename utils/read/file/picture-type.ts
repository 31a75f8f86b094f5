import type { FileType } from '../sniff';

/** Pictures that are decoded here; HEIC and AVIF are refused with advice. */
const PICTURE_TYPES = ['png', 'jpeg', 'webp', 'bmp', 'gif', 'tiff'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

export function isPictureType(type: FileType): type is PictureType {
  return (PICTURE_TYPES as readonly FileType[]).includes(type);
}
