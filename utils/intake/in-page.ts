/**
 * Functions that run inside a web page by `scripting.executeScript`. Each is sent as its own text,
 * so that it may use nothing from outside itself.
 */

/**
 * Fetches an address as the page itself may: with its cookies, its `blob:` addresses and its CORS
 * rights. A picture that is already shown can be drawn instead, unless its server forbids it.
 * Returns a `data:` address, or null.
 */
export async function fetchInPage(url: string, maxBytes: number): Promise<string | null> {
  const asDataUrl = (blob: Blob) =>
    new Promise<string | null>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null);
      reader.onerror = () => resolve(null);
      reader.readAsDataURL(blob);
    });
  const draw = () => {
    const shown = [...document.images].find((image) => image.currentSrc === url);
    if (!shown?.complete || shown.naturalWidth === 0) return null;
    const canvas = document.createElement('canvas');
    canvas.width = shown.naturalWidth;
    canvas.height = shown.naturalHeight;
    canvas.getContext('2d')?.drawImage(shown, 0, 0);
    try {
      return canvas.toDataURL('image/png');
    } catch {
      return null; // the picture's server forbids reading it
    }
  };
  try {
    const response = await fetch(url, { credentials: 'include' });
    const blob = response.ok ? await response.blob() : null;
    if (blob && blob.size > 0 && blob.size <= maxBytes) return await asDataUrl(blob);
  } catch {
    // the page may not fetch it: what it shows may still be drawn
  }
  return draw();
}

/** Where a shown picture stands in the window, in px, after bringing it into view; null = not found. */
export function findShownPicture(
  url: string,
): { left: number; top: number; width: number; height: number; scale: number } | null {
  const shown = [...document.images].find((image) => image.currentSrc === url || image.src === url);
  if (!shown) return null;
  shown.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = shown.getBoundingClientRect();
  return { left, top, width, height, scale: devicePixelRatio };
}
