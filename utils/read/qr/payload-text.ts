/** The longest QR text of an invoice seen has 110 characters; more is something else. */
const MAX_TEXT = 400;

/**
 * The text as the code holds it, from what a scanner gun types: without the AIM prefix (`]Q3`) and
 * control characters, half-width, and with the commas that a Chinese input method turned into
 * ， 、 or ；. Null when it is too long to be an invoice's.
 */
export function plainPayload(text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^\]Q\d/, '')
    .replace(/[、;]/g, ',')
    .replace(/。/g, '.');
}

/**
 * The parts of a payload, trimmed. A gun that types its commas as blanks loses the empty parts; the
 * parts are told by their shapes, so that nothing is lost by it.
 */
export function payloadParts(payload: string): string[] {
  return payload.includes(',')
    ? payload.split(',').map((part) => part.trim())
    : payload.split(/\s+/);
}
