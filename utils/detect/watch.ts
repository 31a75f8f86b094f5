/** Changes are gathered for this long before the page is read again, in ms. */
const SETTLE = 120;

/** A page that never stops changing is read at least this often, in ms. */
const MAX_WAIT = 600;

/** Our own elements: what happens in them is no change of the page. */
export const OWN_TAGS = new Set(['FAPIAO-BADGE', 'FAPIAO-BAR', 'FAPIAO-POPOVER']);

/**
 * Calls `read` now and after every change of the page, once the change has settled. One observer
 * over the document also sees single-page navigation, for that replaces the tables.
 */
export function watchPage(doc: Document, read: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const run = () => {
    firstChange = 0;
    read();
  };
  const observer = new MutationObserver((mutations) => {
    if (!mutations.some(isForeign)) return;
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(SETTLE, firstChange + MAX_WAIT - now)));
  });
  observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}

function isForeign(mutation: MutationRecord): boolean {
  const touched = [...mutation.addedNodes, ...mutation.removedNodes];
  if (touched.length === 0) return true;
  // A badge of ours that somebody else removed is a change too, so removals count.
  return mutation.removedNodes.length > 0 || !touched.every((node) => OWN_TAGS.has(node.nodeName));
}
