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
    if (!mutations.some(concernsTables)) return;
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

/** Whether a change can concern a table: one inside it, or one that brings or takes a table. */
function concernsTables({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const added = [...addedNodes].filter((node) => !OWN_TAGS.has(node.nodeName));
  // A badge of ours that somebody else removed is a change too, so removals count.
  const touched = [...added, ...removedNodes];
  if (touched.length === 0 && addedNodes.length > 0) return false;
  const inside = target instanceof Element ? target : target.parentElement;
  if (inside?.closest('table')) return true;
  return touched.some((node) => node instanceof Element && hasTable(node));
}

function hasTable(element: Element): boolean {
  return element.nodeName === 'TABLE' || element.querySelector('table') !== null;
}
