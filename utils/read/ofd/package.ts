import { openArchive } from '../archive/archive';
import type { Archive } from '../archive/archive';
import type { UnpackBudget } from '../archive/budget';
import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import type { ReadFaultCode } from '../fault';
import type { ReadRemark } from '../remark';
import { decodeXml } from '../xml/decode';
import type { XmlElement } from '../xml/element';
import { parseLoosely } from '../xml/parse';
import { assertFileSize, assertRunning } from '../xml/guards';
import { folderOf, resolveLoc } from './paths';

/** Faults of one file, which do not spoil the others. */
const BROKEN: ReadonlySet<ReadFaultCode> = new Set<ReadFaultCode>(['damaged', 'truncated']);

/** An opened OFD: its files by the paths that its own files name. */
export class OfdPackage {
  readonly #parsed = new Map<string, XmlElement | null>();
  readonly #failed: ReadFault[] = [];

  constructor(
    private readonly archive: Archive,
    private readonly ctx: ReadContext,
  ) {}

  /** Paths of all files. */
  get names(): string[] {
    return this.archive.names;
  }

  /** Why XML files could not be read; the rest of the package was read without them. */
  get failed(): readonly ReadFault[] {
    return this.#failed;
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
   * The root element of an XML file, well-formed or not; null when there is none, when it is empty,
   * or when it is broken, which `failed` then tells.
   *
   * @throws ReadFault `zip-bomb`, `unsafe-xml`, `cancelled`.
   */
  xml(path: string): XmlElement | null {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const root = this.#parse(path);
    this.#parsed.set(path, root);
    return root;
  }

  #parse(path: string): XmlElement | null {
    try {
      const bytes = this.bytes(path);
      const text = bytes === null ? '' : decodeXml(bytes).trimStart();
      return text === '' ? null : parseLoosely(text);
    } catch (fault) {
      if (!(fault instanceof ReadFault) || !BROKEN.has(fault.code)) throw fault;
      this.#failed.push(fault);
      return null;
    }
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
  assertFileSize(bytes, ctx.limits);
  const archive = openArchive(bytes, ctx.limits, depth, budget);
  if (!archive.has('OFD.xml')) throw new ReadFault('damaged', { part: 'OFD.xml' });
  return new OfdPackage(archive, ctx);
}

/** The remark for a file of the package that could not be read. */
export function entryFailed({ code }: ReadFault): ReadRemark {
  return { code: 'archive-entry-failed', field: null, detail: { fault: code } };
}
