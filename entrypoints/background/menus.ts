import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Language } from '@/utils/text/language';
import { MENU_TEXT } from '@/utils/text/menu-text';
import { say } from '@/utils/text/phrase';

export const MENU_IDS = ['picture', 'link', 'selection', 'page', 'capture'] as const;
export type MenuId = (typeof MENU_IDS)[number];

export type MenuClick = Browser.contextMenus.OnClickData;

const CONTEXTS: Record<MenuId, Browser.contextMenus.CreateProperties> = {
  picture: { contexts: ['image'] },
  link: { contexts: ['link'] },
  selection: { contexts: ['selection'] },
  page: { contexts: ['page', 'frame'], documentUrlPatterns: documentPatterns() },
  capture: { contexts: ['page', 'frame', 'image', 'video'] },
};

/** Addresses that a browser shows as a file of its own. */
function documentPatterns(): string[] {
  return ['pdf', 'ofd', 'xml', 'png', 'jpg', 'jpeg', 'webp'].flatMap((ending) => [
    `*://*/*.${ending}`,
    `*://*/*.${ending}?*`,
  ]);
}

/** Writes the menu anew: after an installation, and when the language changes. */
export async function createMenus(language: Language): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of MENU_IDS) {
    browser.contextMenus.create({ id, title: say(language, MENU_TEXT[id]), ...CONTEXTS[id] });
  }
}

export function isMenuId(id: unknown): id is MenuId {
  return (MENU_IDS as readonly unknown[]).includes(id);
}
