import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import type { ReadRemark } from '../remark';
import type { Gathered } from './gathered';
import { joinGathered, nothing, shiftPages } from './gathered';

/** A file inside an archive. */
export interface ArchiveFile {
  name: string;
  /** Unpacks it. Throws ReadFault. */
  bytes(): Uint8Array;
}

/**
 * Reads every file of an archive that can hold invoices. One that fails is told by name and does
 * not stop the others; XML, OFD and PDF of the same invoice become one.
 */
export async function readArchive(
  files: readonly ArchiveFile[],
  context: ReadContext,
  read: (bytes: Uint8Array, context: ReadContext) => Promise<Gathered>,
): Promise<Gathered> {
  if (files.length === 0) throw new ReadFault('unknown-type');
  const parts: Gathered[] = [];
  let pages = 0;
  for (const [index, file] of files.entries()) {
    context.signal.throwIfAborted();
    const share: ReadContext = {
      ...context,
      progress: (fraction, stage) => context.progress((index + fraction) / files.length, stage),
    };
    const part = shiftPages(await readEntry(file, share, read), pages);
    pages += part.pages;
    parts.push(part);
  }
  const [first] = parts.filter(({ invoices }) => invoices.length > 0);
  return joinGathered(first?.carrier ?? 'xml', parts);
}

async function readEntry(
  file: ArchiveFile,
  context: ReadContext,
  read: (bytes: Uint8Array, context: ReadContext) => Promise<Gathered>,
): Promise<Gathered> {
  try {
    return await read(file.bytes(), context);
  } catch (error) {
    if (!(error instanceof ReadFault) || isEndOfAll(error)) throw error;
    return { ...nothing('xml'), remarks: [entryFailed(file.name, error)] };
  }
}

/** Faults that are of the whole archive or of the run, not of one entry. */
function isEndOfAll({ code }: ReadFault): boolean {
  return ['cancelled', 'timed-out', 'zip-bomb', 'unsafe-path', 'engine-failed'].includes(code);
}

function entryFailed(name: string, { code }: ReadFault): ReadRemark {
  return { code: 'archive-entry-failed', field: null, detail: { name, fault: code } };
}
