/** The folder of a package path; empty = the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/**
 * Resolves an ST_Loc (GB/T 33190-2016, 7.3): from the root when it starts with `/`, else from the
 * folder of the file it stands in. `..` above the root stays at the root.
 */
export function resolveLoc(folder: string, loc: string): string {
  const plain = loc.trim().replace(/\\/g, '/');
  const parts: string[] = [];
  for (const part of (plain.startsWith('/') ? plain : `${folder}/${plain}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
