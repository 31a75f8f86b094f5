import { describe, expect, it } from 'vitest';
import {
  gatherEntries,
  gatherFiles,
  gatherFolder,
  gatherText,
  MAX_FILES,
} from '@/components/sidepanel/intake/gather';

/** The parts of the browser's file system that dropping uses. */
function fileEntry(name: string): FileSystemEntry {
  const entry = {
    isFile: true,
    isDirectory: false,
    name,
    file: (done: (file: File) => void) => done(new File(['x'], name)),
  };
  return entry as unknown as FileSystemEntry; // a stand-in with what is called
}

function lockedEntry(name: string): FileSystemEntry {
  const file = (_: unknown, fail: (error: DOMException) => void) => {
    fail(new DOMException('locked', 'NotReadableError'));
  };
  return { isFile: true, isDirectory: false, name, file } as unknown as FileSystemEntry; // as above
}

/** A folder that hands its entries out in portions of two, as browsers do by the hundred. */
function folderEntry(name: string, entries: FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (done: (portion: FileSystemEntry[]) => void) => {
        done(entries.slice(at, (at += 2)));
      },
    };
  };
  return { isFile: false, isDirectory: true, name, createReader } as unknown as FileSystemEntry; // as above
}

const names = ({ files }: { files: Array<{ name: string }> }) => files.map(({ name }) => name);

describe('dropping', () => {
  it('takes folders with everything in them, in every portion', async () => {
    const inner = folderEntry('11月', ['a.pdf', 'b.ofd', 'c.XML'].map(fileEntry));
    const gathered = await gatherEntries([folderEntry('发票', [inner, fileEntry('d.jpg')])]);
    expect(names(gathered)).toEqual(['a.pdf', 'b.ofd', 'c.XML', 'd.jpg']);
  });

  it('leaves out what systems put into folders, and counts other types', async () => {
    const litter = ['.DS_Store', 'Thumbs.db', '~$报销.xlsx', '报销.xlsx', 'a.pdf'].map(fileEntry);
    const gathered = await gatherEntries([folderEntry('发票', litter)]);
    expect(names(gathered)).toEqual(['a.pdf']);
    expect(gathered.skipped).toBe(1);
  });

  it('takes a single file of any type: its content tells what it is', async () => {
    expect(names(await gatherEntries([fileEntry('发票.dat')]))).toEqual(['发票.dat']);
  });

  it('counts what the browser cannot open and takes the rest', async () => {
    const gathered = await gatherEntries([lockedEntry('a.pdf'), fileEntry('b.pdf')]);
    expect(names(gathered)).toEqual(['b.pdf']);
    expect(gathered.unreadable).toBe(1);
  });

  it('ends in a folder that holds itself', async () => {
    const inside: FileSystemEntry[] = [];
    const loop = folderEntry('环', inside);
    inside.push(loop);
    expect(await gatherEntries([loop])).toMatchObject({ files: [], unreadable: 1 });
  });

  it('stops at the most that is taken at once, and says so', async () => {
    const many = Array.from({ length: MAX_FILES + 5 }, (_, n) => fileEntry(`${n}.pdf`));
    const gathered = await gatherEntries([folderEntry('多', many)]);
    expect(gathered.files).toHaveLength(MAX_FILES);
    expect(gathered.tooMany).toBe(true);
  });
});

describe('choosing and pasting', () => {
  it('takes each chosen file', () => {
    expect(names(gatherFiles([new File([''], 'a.doc')]))).toEqual(['a.doc']);
  });

  it('looks at the path of a file in a chosen folder', () => {
    const inFolder = (path: string) => {
      const file = new File([''], path.split('/').at(-1) ?? '');
      Object.defineProperty(file, 'webkitRelativePath', { value: path });
      return file;
    };
    const paths = ['发票/a.pdf', '发票/__MACOSX/a.pdf', '发票/.git/b.xml', '发票/说明.docx'];
    const gathered = gatherFolder(paths.map(inFolder));
    expect(names(gathered)).toEqual(['a.pdf']);
    expect(gathered.skipped).toBe(1);
  });

  it('makes a file of pasted text', async () => {
    const [file] = gatherText('01,32,,26112000000000000017').files;
    expect(file?.name).toBe('粘贴的文字.txt');
    expect(await file?.blob.text()).toBe('01,32,,26112000000000000017');
  });
});
