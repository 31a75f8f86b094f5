import { ReadFault } from '../fault';

/** Longer declarations are not XML declarations. */
const DECLARATION_BYTES = 200;

/** Everything that Chinese programs call GBK decodes as GB18030, which contains it. */
const NAMES: Record<string, string> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  cp936: 'gb18030',
  'utf-16': 'utf-16le',
};

/**
 * Decodes XML by its byte order mark, else by its declaration, else as UTF-8 (XML 1.0, appendix F).
 * A file that is not in the encoding it declares is tried as UTF-8 and as GB18030: programs on
 * Chinese Windows often write one and declare the other.
 *
 * @throws ReadFault `damaged` when the bytes are in no encoding that we know.
 */
export function decodeXml(bytes: Uint8Array): string {
  const declared = byMark(bytes) ?? declaredEncoding(bytes);
  for (const encoding of new Set([declared, 'utf-8', 'gb18030'])) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  throw new ReadFault('damaged', { part: 'encoding' });
}

function byMark([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const name = /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? 'utf-8' : (NAMES[name] ?? name);
}

/** Null when the bytes are not of this encoding, or the name is of none. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
