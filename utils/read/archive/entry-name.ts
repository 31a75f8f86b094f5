import { ReadFault } from '../fault';

/**
 * The name of a ZIP entry. Without the UTF-8 flag it is in the packer's own code page: Chinese
 * Windows writes GBK, many others UTF-8 all the same, so UTF-8 is tried first.
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 after all: a name is only shown and looked up, so a wrong letter does no harm.
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(bytes);
  }
}

/**
 * Refuses names that could leave the folder they are unpacked into, or be read in two ways.
 *
 * @param index of the entry, for the message.
 * @throws ReadFault `unsafe-path`.
 */
export function checkEntryName(name: string, index: number): void {
  const why = unsafe(name);
  if (why !== null) throw new ReadFault('unsafe-path', { entry: index, why });
}

function unsafe(name: string): string | null {
  if (name === '' || name.includes('\0')) return 'name';
  if (name.includes('\\')) return 'backslash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'absolute';
  return name.split('/').includes('..') ? 'parent' : null;
}
