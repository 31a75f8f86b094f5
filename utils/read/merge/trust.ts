import type { Source } from '../reading';

/**
 * How far each source is believed, 0–1: structured data before the text layer and the QR, those
 * before OCR. `person` is what somebody typed; nothing outweighs it.
 */
export const TRUST: Readonly<Record<Source, number>> = {
  person: 1,
  xml: 0.999,
  ofd: 0.998,
  attachment: 0.997,
  text: 0.99,
  qr: 0.99,
  computed: 0.95,
  ocr: 0.93,
};
