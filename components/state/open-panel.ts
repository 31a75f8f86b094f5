import { browser } from 'wxt/browser';

/** Chromium has a side panel, Firefox a sidebar. */
interface PanelHolder {
  sidePanel?: Pick<typeof browser.sidePanel, 'open'>;
  sidebarAction?: { open(): Promise<void> };
}

/** Beside which tab, or in which window; Firefox has one sidebar and asks for neither. */
export type PanelPlace = { tabId: number } | { windowId: number };

/**
 * Opens the side panel. Only a person's click may, and only in its own turn: elsewhere the browser
 * refuses, the promise is rejected, and the panel is there when the person opens it.
 */
export async function openPanelAt(
  place: PanelPlace | null,
  { sidePanel, sidebarAction }: PanelHolder = browser,
): Promise<void> {
  if (sidePanel && place) await sidePanel.open(place);
  else await sidebarAction?.open();
}
