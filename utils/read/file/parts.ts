import type { ReadLimits } from '../limits';
import type { OcrEngine } from '../ocr/engine';
import type { PdfEngine } from '../pdf/engine';
import type { Picture } from '../picture/picture';
import type { QrDecoder } from '../qr/decode';
import type { PictureType } from '../sniff';

/** The engines that reading needs, as the host of this browser has them. */
export interface ReaderParts {
  pdf: PdfEngine;
  qr: QrDecoder;
  /** Started at the first picture without text, for it is large. */
  ocr(): OcrEngine;
  decodePicture(bytes: Uint8Array, type: PictureType, limits: ReadLimits): Promise<Picture>;
  /** A picture for people to look at. */
  encodePicture(picture: Picture): Promise<Blob>;
}
