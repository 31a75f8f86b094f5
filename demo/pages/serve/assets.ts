import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

export interface Asset {
  type: string;
  body: Buffer;
}

/**
 * Reads a built file below root by its URL path. Null when there is no such file, when its kind is
 * not one we build, or when the path is malformed or leads out of root.
 */
export async function readAsset(root: string, urlPath: string): Promise<Asset | null> {
  const path = resolveBelow(root, urlPath);
  const type = path === null ? undefined : TYPES.get(extname(path));
  if (path === null || type === undefined) return null;
  try {
    return { type, body: await readFile(path) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function resolveBelow(root: string, urlPath: string): string | null {
  const decoded = decodePath(urlPath);
  if (decoded === null || decoded.includes('\0')) return null;
  const path = resolve(root, `.${sep}${decoded}`);
  return path.startsWith(root + sep) ? path : null;
}

/** decodeURIComponent throws on octets that are no UTF-8; such a path names none of our files. */
function decodePath(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR';
}
