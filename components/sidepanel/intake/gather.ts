import type { IncomingFile } from '@/utils/history/readings';

/** What came in at once, and what of it was left out and why. */
export interface Gathered {
  files: IncomingFile[];
  /** Files of a folder that are no invoices by their type. */
  skipped: number;
  /** Files and folders that the browser could not open. */
  unreadable: number;
  /** More were given than are taken at once. */
  tooMany: boolean;
}

/** Files taken at once; a folder given by mistake (a home folder) ends here. */
export const MAX_FILES = 2_000;
const MAX_DEPTH = 20;

/** Ends of names that we read, and HEIC so that its own advice is shown. */
const READ_TYPES = /\.(?:pdf|ofd|xml|zip|jpe?g|png|webp|bmp|gif|tiff?|heic|heif|avif|txt)$/i;
/** What systems and offices leave in folders. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/** Files that a person chose one by one: each is taken, and its content tells what it is. */
export function gatherFiles(files: Iterable<File>): Gathered {
  const gathered = empty();
  for (const file of files) take(gathered, file);
  return gathered;
}

/** A chosen folder: the picker gives its files flat. Other types than ours are skipped and counted. */
export function gatherFolder(files: Iterable<File>): Gathered {
  const gathered = empty();
  for (const file of files) {
    const inLitter = file.webkitRelativePath.split('/').some((part) => LITTER.test(part));
    if (!inLitter) takeOfFolder(gathered, file);
  }
  return gathered;
}

/** Dropped files and folders, folders with everything in them. */
export async function gatherEntries(entries: readonly FileSystemEntry[]): Promise<Gathered> {
  const gathered = empty();
  for (const entry of entries) await walk(entry, 0, gathered);
  return gathered;
}

/** Pasted text, as a scanner gun types it or as it was copied, as a file. */
export function gatherText(text: string): Gathered {
  const blob = new Blob([text], { type: 'text/plain' });
  return { ...empty(), files: [{ name: '粘贴的文字.txt', blob }] };
}

function empty(): Gathered {
  return { files: [], skipped: 0, unreadable: 0, tooMany: false };
}

async function walk(entry: FileSystemEntry, depth: number, gathered: Gathered): Promise<void> {
  if (gathered.tooMany) return;
  if (depth > 0 && LITTER.test(entry.name)) return;
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      if (depth === 0) take(gathered, file);
      else takeOfFolder(gathered, file);
    } else if (isFolder(entry) && depth < MAX_DEPTH) {
      await walkFolder(entry, depth, gathered);
    } else {
      gathered.unreadable++;
    }
  } catch (error) {
    // The browser's own faults (gone, locked) are told by number; any other is ours.
    if (!(error instanceof DOMException)) throw error;
    gathered.unreadable++;
  }
}

/** A reader hands out a folder in portions, until one is empty. */
async function walkFolder(
  folder: FileSystemDirectoryEntry,
  depth: number,
  gathered: Gathered,
): Promise<void> {
  const reader = folder.createReader();
  while (!gathered.tooMany) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return;
    for (const entry of portion) await walk(entry, depth + 1, gathered);
  }
}

function take(gathered: Gathered, file: File): void {
  if (gathered.files.length >= MAX_FILES) gathered.tooMany = true;
  else gathered.files.push({ name: file.name, blob: file });
}

function takeOfFolder(gathered: Gathered, file: File): void {
  if (READ_TYPES.test(file.name)) take(gathered, file);
  else gathered.skipped++;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
