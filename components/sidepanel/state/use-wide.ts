import { useSyncExternalStore } from 'react';

/** From this width on the list and the card stand side by side. */
const WIDE = matchMedia('(min-width: 900px)');

export function useWide(): boolean {
  return useSyncExternalStore(watch, () => WIDE.matches);
}

function watch(changed: () => void): () => void {
  WIDE.addEventListener('change', changed);
  return () => WIDE.removeEventListener('change', changed);
}
