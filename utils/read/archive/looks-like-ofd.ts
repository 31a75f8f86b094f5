import { ReadFault } from '../fault';
import { readDirectory } from './directory';

const ANY_COUNT = 0xffff;

/**
 * Whether a ZIP is an OFD package: OFD.xml stands at its root (GB/T 33190-2016, 7.2). Looks at the
 * local headers where the directory is missing, so that a torn OFD is still told to be one.
 */
export function looksLikeOfd(bytes: Uint8Array): boolean {
  try {
    return readDirectory(bytes, ANY_COUNT).some((entry) => isOfdXml(entry.name));
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    return localNames(bytes).some(isOfdXml);
  }
}

function isOfdXml(name: string): boolean {
  return name.toLowerCase() === 'ofd.xml';
}

function localNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) continue;
    const nameBytes = bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true));
    names.push(String.fromCharCode(...nameBytes.subarray(0, 16)));
  }
  return names;
}
