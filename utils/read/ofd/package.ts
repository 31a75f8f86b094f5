import { openArchive } from '../archive/archive';
import type { Archive } from '../archive/archive';
import type { UnpackBudget } from '../archive/budget';
import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { decodeXml } from '../xml/decode';
import type { XmlElement } from '../xml/element';
import { parseLoosely } from '../xml/parse';
import { assertRunning } from '../xml/running';
import { folderOf, resolveLoc } from './paths';

/** An opened OFD: its files by the paths that its own files name. */
export class OfdPackage {
  readonly #parsed = new Map<string, XmlElement>();

  constructor(
    private readonly archive: Archive,
    private readonly ctx: ReadContext,
  ) {}

  /** Paths of all files. */
  get names(): string[] {
    return this.archive.names;
  }

  /**
   * The path that a location in `file` means: beside the file, as the standard has it, or from
   * `base`, as some makers write it. Null when neither is there.
   */
  locate(file: string, loc: string | null, base = ''): string | null {
    if (loc === null || loc.trim() === '') return null;
    const paths = [resolveLoc(folderOf(file), loc), resolveLoc(base, loc)];
    return paths.find((path) => this.archive.has(path)) ?? null;
  }

  /** @throws ReadFault as `Archive.read` does. */
  bytes(path: string): Uint8Array | null {
    assertRunning(this.ctx.signal);
    return this.archive.read(path);
  }

  /**
   * The root element of an XML file, well-formed or not; null when there is no such file.
   *
   * @throws ReadFault as `Archive.read` does; `unsafe-xml`, `damaged`.
   */
  xml(path: string): XmlElement | null {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const bytes = this.bytes(path);
    if (bytes === null) return null;
    const root = parseLoosely(decodeXml(bytes).trimStart());
    this.#parsed.set(path, root);
    return root;
  }
}

/**
 * Opens an OFD package.
 *
 * @param depth archives around it.
 * @param budget of the archive around it.
 * @throws ReadFault as `openArchive` does; `too-large`; `damaged` without OFD.xml.
 */
export function openOfd(
  bytes: Uint8Array,
  ctx: ReadContext,
  depth = 0,
  budget?: UnpackBudget,
): OfdPackage {
  if (bytes.length > ctx.limits.fileBytes) {
    throw new ReadFault('too-large', { bytes: bytes.length, max: ctx.limits.fileBytes });
  }
  const archive = openArchive(bytes, ctx.limits, depth, budget);
  if (!archive.has('OFD.xml')) throw new ReadFault('damaged', { part: 'OFD.xml' });
  return new OfdPackage(archive, ctx);
}
