import { ReadFault } from '../fault';
import type { ReadLimits } from '../limits';
import { sniff } from '../sniff';
import type { FileType } from '../sniff';
import { UnpackBudget } from './budget';
import { readDirectory } from './directory';
import type { DirectoryEntry } from './directory';
import { checkEntryName } from './entry-name';
import { peekEntry, unpackEntry } from './unpack';

/** Types that a reader can do something with. */
const READABLE: ReadonlySet<FileType> = new Set<FileType>([
  'xml',
  'ofd',
  'zip',
  'pdf',
  'png',
  'jpeg',
  'webp',
  'bmp',
  'gif',
  'tiff',
  'heic',
  'avif',
]);

/** Enough to see a PDF header that follows 1024 bytes of something else, and a root element. */
const PEEK_BYTES = 4096;

/** One file of an archive that is worth reading. */
export interface ReadableEntry {
  name: string;
  /** By its first bytes; an OFD inside is still `zip` here, since its directory is at its end. */
  type: FileType;
}

/** An opened ZIP. Entries are unpacked when they are asked for, and kept. */
export class Archive {
  readonly #entries = new Map<string, DirectoryEntry>();
  readonly #unpacked = new Map<string, Uint8Array>();

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly DirectoryEntry[],
    /** Hand it to `openArchive` for archives inside, so that all of them share one total. */
    readonly budget: UnpackBudget,
  ) {
    for (const [index, entry] of entries.entries()) this.#add(entry, index);
  }

  /** Names of the files, without folders, in the directory's order. */
  get names(): string[] {
    return Array.from(this.#entries.values(), (entry) => entry.name);
  }

  /** Whether there is a file of this name; case does not matter. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * A file's bytes; null when there is none of this name (case does not matter).
   *
   * @throws ReadFault `truncated`, `damaged` or `zip-bomb`.
   */
  read(name: string): Uint8Array | null {
    const key = name.toLowerCase();
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    const known = this.#unpacked.get(key);
    if (known !== undefined) return known;
    const bytes = unpackEntry(this.bytes, entry, this.budget);
    this.#unpacked.set(key, bytes);
    return bytes;
  }

  /**
   * The files that can be read further, by their content and not by their names.
   *
   * @throws ReadFault as `read` does.
   */
  listReadable(): ReadableEntry[] {
    const found: ReadableEntry[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.unpackedBytes === 0) continue;
      const head = peekEntry(this.bytes, entry, this.budget, PEEK_BYTES);
      if (head.length === 0) continue;
      const type = sniff(head);
      if (READABLE.has(type)) found.push({ name: entry.name, type });
    }
    return found;
  }

  #add(entry: DirectoryEntry, index: number): void {
    checkEntryName(entry.name, index);
    if (entry.name.endsWith('/')) return;
    if (entry.encrypted) throw new ReadFault('encrypted', { entry: index });
    const key = entry.name.toLowerCase();
    if (this.#entries.has(key)) throw new ReadFault('unsafe-path', { entry: index, why: 'twice' });
    this.#entries.set(key, entry);
  }
}

/**
 * Opens a ZIP: reads its directory and refuses what is not safe to unpack. Nothing is unpacked yet.
 *
 * @param depth archives around this one; 0 = the file itself.
 * @param budget of the archive around this one.
 * @throws ReadFault `zip-bomb` (too many entries, too deep), `unsafe-path` (a name that leaves the
 *   archive or stands twice, also in another case), `encrypted`, `truncated`, `damaged`.
 */
export function openArchive(
  bytes: Uint8Array,
  limits: Readonly<ReadLimits>,
  depth: number,
  budget: UnpackBudget = new UnpackBudget(limits.archiveBytes),
): Archive {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (depth > limits.archiveDepth) {
    throw new ReadFault('zip-bomb', { limit: 'depth', max: limits.archiveDepth });
  }
  return new Archive(bytes, readDirectory(bytes, limits.archiveEntries), budget);
}
