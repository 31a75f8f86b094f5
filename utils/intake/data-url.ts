const DATA_URL = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[\w-]+=[^;,]*)*)(;base64)?,/i;

/** The bytes of a `data:` address; null when it is none or is damaged. */
export function decodeDataUrl(url: string): Blob | null {
  const match = DATA_URL.exec(url);
  if (!match) return null;
  const [head, type = '', , base64] = match;
  try {
    const body = decodeURIComponent(url.slice(head.length));
    const bytes = Uint8Array.from(base64 ? atob(body) : body, (char) => char.charCodeAt(0));
    return new Blob([bytes], { type });
  } catch {
    return null; // a broken escape or base64
  }
}
