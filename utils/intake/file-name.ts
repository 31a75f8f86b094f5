/** The longest name that is kept, in characters. */
const MAX_NAME = 120;

/** A name for a file that came by its address; never a path, never empty. */
export function fileNameOf(url: string, fallback: string): string {
  if (/^(?:data|blob):/i.test(url)) return fallback;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return fallback; // not an address, or a broken escape in it: the name is only for people
  }
  const last = path.split(/[/\\]/).at(-1)?.trim() ?? '';
  return last === '' ? fallback : last.slice(-MAX_NAME);
}
