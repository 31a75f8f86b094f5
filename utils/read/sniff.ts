import { ReadFault } from './fault';
import { looksLikeOfd } from './archive/looks-like-ofd';

/** What a file is by its content. `zip` is any ZIP that holds no OFD.xml at its root. */
export type FileType =
  | 'xml'
  | 'ofd'
  | 'zip'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'webp'
  | 'bmp'
  | 'gif'
  | 'tiff'
  | 'heic'
  | 'avif'
  | 'text'
  | 'unknown';

/** Pictures that browsers decode. */
export type PictureType = Extract<FileType, 'png' | 'jpeg' | 'webp' | 'bmp' | 'gif'>;

const PICTURE_TYPES: ReadonlySet<FileType> = new Set<FileType>([
  'png',
  'jpeg',
  'webp',
  'bmp',
  'gif',
]);

/** PDF readers look for the header in the first 1024 bytes (ISO 32000-1, Annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;
/** Bytes that are looked at to tell XML and text. */
const TEXT_HEAD = 4096;
/** Tab, line feed, form feed and carriage return. */
const TEXT_CONTROLS = [0x09, 0x0a, 0x0c, 0x0d];

/** Brands of the `ftyp` box (ISO/IEC 23008-12; AV1 Image File Format). */
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);
const AVIF_BRANDS = new Set(['avif', 'avis']);

const PICTURES: ReadonlyArray<readonly [type: FileType, magic: string, at: number]> = [
  ['png', '\x89PNG\r\n\x1a\n', 0],
  ['jpeg', '\xff\xd8\xff', 0],
  ['gif', 'GIF87a', 0],
  ['gif', 'GIF89a', 0],
  ['tiff', 'II*\0', 0],
  ['tiff', 'MM\0*', 0],
];

/**
 * Tells the type of a file by its content; its name plays no part.
 *
 * @param bytes the file, or at least its first 4 KiB (a ZIP is told from an OFD by the whole file).
 * @throws ReadFault `empty` when there are no bytes.
 */
export function sniff(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new ReadFault('empty');
  const head = latin1(bytes.subarray(0, TEXT_HEAD));
  const picture = PICTURES.find(([, magic, at]) => head.startsWith(magic, at));
  if (picture !== undefined) return picture[0];
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (head.startsWith('BM') && isBitmapHeader(bytes)) return 'bmp';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    return looksLikeOfd(bytes) ? 'ofd' : 'zip';
  }
  const still = stillPicture(head);
  if (still !== null) return still;
  if (head.slice(0, PDF_HEADER_WITHIN + 5).includes('%PDF-')) return 'pdf';
  return textType(bytes, head);
}

/** Whether a browser decodes files of this type as a picture. */
export function isPictureType(type: FileType): type is PictureType {
  return PICTURE_TYPES.has(type);
}

/** One character a byte, so that signatures can be compared as text. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** A BMP's header says how long itself is: 12 or from 40 to 124 bytes; else `BM` is just text. */
function isBitmapHeader(bytes: Uint8Array): boolean {
  const headerBytes = bytes[14];
  const rest = bytes.subarray(15, 18);
  if (headerBytes === undefined || rest.length < 3 || rest.some((byte) => byte !== 0)) return false;
  return headerBytes === 12 || (headerBytes >= 40 && headerBytes <= 124);
}

function stillPicture(head: string): 'heic' | 'avif' | null {
  if (!head.startsWith('ftyp', 4)) return null;
  const brands = [head.slice(8, 12)];
  for (let at = 16; at < 64; at += 4) brands.push(head.slice(at, at + 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : null;
}

function textType(bytes: Uint8Array, head: string): FileType {
  const plain = head.replace(/^\xef\xbb\xbf/, '');
  const wide = wideText(bytes);
  const start = (wide ?? plain).trimStart();
  if (/^<(?:\?xml|!--|!DOCTYPE(?!\s+html)|[A-Za-z_:\x80-\uffff])/i.test(start)) {
    return /^<html[\s>]/i.test(start) ? 'text' : 'xml';
  }
  if (wide !== null) return 'text';
  const binary = bytes
    .subarray(0, TEXT_HEAD)
    .some((byte) => byte < 0x20 && !TEXT_CONTROLS.includes(byte));
  return binary ? 'unknown' : 'text';
}

/** The head of UTF-16 text, by its mark or by the zero byte beside an ASCII `<`. */
function wideText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return null;
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, TEXT_HEAD));
}
