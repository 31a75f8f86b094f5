import { useCallback } from 'react';
import { usePanelOpener } from '../state/use-panel-opener';

/** Opens the side panel in a click of the popup, which then gives way to it. */
export function useOpenPanel(): () => void {
  const open = usePanelOpener();
  return useCallback(() => {
    open().then(
      () => window.close(),
      (error: unknown) => console.warn('the side panel did not open:', error),
    );
  }, [open]);
}
