import type { Browser } from 'wxt/browser';
import { openPanelAt } from '@/components/state/open-panel';

/** Opens the side panel beside a tab, in the turn of a person's click. */
export function openPanel({ id }: Browser.tabs.Tab): void {
  openPanelAt(id === undefined ? null : { tabId: id }).catch((error: unknown) => {
    console.warn('the side panel did not open:', error);
  });
}
