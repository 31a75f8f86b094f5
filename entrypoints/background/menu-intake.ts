import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { IntakeNote, ReadingStore } from '@/utils/history/readings';
import type { Fetched } from '@/utils/intake/fetch-file';
import { fetchFile } from '@/utils/intake/fetch-file';
import { fileNameOf } from '@/utils/intake/file-name';
import { languageItem } from '@/utils/settings/language';
import { MENU_TEXT } from '@/utils/text/menu-text';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import type { MenuClick, MenuId } from './menus';
import type { FrameTarget } from './page-reach';
import { createPageReach, photographTab } from './page-reach';
import { openPanel } from './panel';

/** The largest file that is fetched for reading, in bytes. */
const MAX_BYTES = 60 << 20;
/** The longest selection that is looked at, in characters. */
const MAX_SELECTION = 5_000;

/** What takes a click in the context menu to a file in the queue. */
export interface MenuIntake {
  readings: ReadingStore;
  /** Sees that the queue is worked on. */
  wake: () => Promise<void>;
  now: () => number;
}

/**
 * A menu click. The panel opens first and in the same turn: the browser allows it only during the
 * click itself.
 */
export function onMenuClick(
  id: MenuId,
  click: MenuClick,
  tab: Browser.tabs.Tab,
  intake: MenuIntake,
): Promise<void> {
  openPanel(tab);
  return fileClick(id, click, tab, intake);
}

async function fileClick(
  id: MenuId,
  click: MenuClick,
  tab: Browser.tabs.Tab,
  { readings, wake, now }: MenuIntake,
): Promise<void> {
  const language = await languageItem.getValue();
  const word = (phrase: Phrase) => say(language, phrase);
  const page = click.pageUrl ?? tab.url ?? '';
  const note: IntakeNote = {
    intake: id === 'capture' ? 'capture' : 'menu',
    origin: { url: page.slice(0, 2000), title: (tab.title ?? '').slice(0, 300) },
    at: now(),
  };
  const { name, fetched } = await take(id, click, tab, word);
  if (fetched.ok) await readings.add([{ name, blob: fetched.blob }], note);
  else await readings.addFailed(name, note, { code: 'not-fetched', detail: figuresOf(fetched) });
  await wake();
}

type Taken = { name: string; fetched: Fetched };

async function take(
  id: MenuId,
  click: MenuClick,
  tab: Browser.tabs.Tab,
  word: (phrase: Phrase) => string,
): Promise<Taken> {
  if (id === 'selection') {
    const text = (click.selectionText ?? '').slice(0, MAX_SELECTION);
    return { name: word(MENU_TEXT.selectionName), fetched: { ok: true, blob: new Blob([text]) } };
  }
  if (id === 'capture') {
    return { name: word(MENU_TEXT.captureName), fetched: await capture(tab.windowId) };
  }
  const url = addressOf(id, click, tab);
  const fallback = word(id === 'picture' ? MENU_TEXT.pictureName : MENU_TEXT.fileName);
  const target = { tabId: tab.id ?? 0, frameId: click.frameId ?? 0, windowId: tab.windowId };
  const fetched = await fetchFrom(url, target, id === 'picture');
  return { name: fileNameOf(url, fallback), fetched };
}

function addressOf(id: MenuId, click: MenuClick, tab: Browser.tabs.Tab): string {
  if (id === 'picture') return click.srcUrl ?? '';
  if (id === 'link') return click.linkUrl ?? '';
  return click.frameUrl ?? click.pageUrl ?? tab.url ?? '';
}

function fetchFrom(url: string, target: FrameTarget, isPicture: boolean): Promise<Fetched> {
  const reach = createPageReach(target, MAX_BYTES);
  return fetchFile(url, reach, { isPicture, maxBytes: MAX_BYTES });
}

/** The visible tab, whole: the panel lets a person cut the part out. */
async function capture(windowId: number): Promise<Fetched> {
  const shot = await photographTab(windowId);
  if (!shot) return { ok: false, problem: { code: 'not-reachable' } };
  const canvas = new OffscreenCanvas(shot.width, shot.height);
  canvas.getContext('2d')?.drawImage(shot, 0, 0);
  return { ok: true, blob: await canvas.convertToBlob({ type: 'image/png' }) };
}

function figuresOf(fetched: Extract<Fetched, { ok: false }>): Record<string, number> {
  return fetched.problem.code === 'refused' ? { status: fetched.problem.status } : {};
}

/** Registers the click; menus themselves are made once, at installation. */
export function registerMenuClicks(intake: MenuIntake, isMenuId: (id: unknown) => id is MenuId) {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab && isMenuId(click.menuItemId)) void onMenuClick(click.menuItemId, click, tab, intake);
  });
}
