/** Who made the QR: the four CRC-16 forms that issuers use, or none at all. */
export type QrIssuer = 'bureau' | 'bureau-no-comma' | 'toll' | 'travel' | 'railway' | 'none';

/**
 * The payload with its CRC, as the issuer writes it. The bureau's form is CRC-16/UMTS over the text
 * up to and including the last comma, in capitals. None of them holds a secret.
 *
 * @param body the fields with a comma after the last of them
 */
export function withCrc(body: string, issuer: QrIssuer): string {
  const bare = body.replace(/,$/, '');
  switch (issuer) {
    case 'bureau':
      return body + hex(msbFirst(body));
    case 'bureau-no-comma':
      return body + hex(msbFirst(bare));
    case 'toll':
      return body + hex(lsbFirst(bare, 0x8005, 0));
    case 'travel':
      return body + hex(lsbFirst(body, 0x8408, 0xffff) ^ 0xffff).toLowerCase();
    case 'railway':
      return body + hex(lsbFirst(body, 0xa001, 0xffff)).toLowerCase();
    case 'none':
      return bare;
  }
}

function msbFirst(text: string): number {
  let crc = 0;
  for (const byte of Buffer.from(text, 'latin1')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x8005 : crc << 1) & 0xffff;
    }
  }
  return crc;
}

function lsbFirst(text: string, polynomial: number, initial: number): number {
  let crc = initial;
  for (const byte of Buffer.from(text, 'latin1')) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  }
  return crc;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
