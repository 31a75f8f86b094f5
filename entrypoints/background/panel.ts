import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/** Chromium has a side panel, Firefox a sidebar. */
interface PanelHolder {
  sidePanel?: Pick<typeof browser.sidePanel, 'open'>;
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside a tab. Only a person's click may, and only in its own turn: elsewhere
 * the browser refuses, and the panel is there when the person opens it.
 */
export function openPanel(tab: Browser.tabs.Tab): void {
  openBeside(browser, tab.id)?.catch((error: unknown) => {
    console.warn('the side panel did not open:', error);
  });
}

function openBeside(holder: PanelHolder, tabId: number | undefined): Promise<void> | undefined {
  const { sidePanel, sidebarAction } = holder;
  return sidePanel && tabId !== undefined ? sidePanel.open({ tabId }) : sidebarAction?.open();
}
