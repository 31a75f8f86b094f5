import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openPanelAt } from './open-panel';

/**
 * Opens the side panel of this window; call it in a click. The window is asked for beforehand: after
 * an `await` the browser no longer takes the click for a person's.
 */
export function usePanelOpener(): () => Promise<void> {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  return useCallback(() => openPanelAt(windowId === null ? null : { windowId }), [windowId]);
}
