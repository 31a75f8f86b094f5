import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { IntakeNote } from '@/utils/history/readings';
import { isOffered, nameOf } from '@/utils/intake/download-offer';
import { fetchFile } from '@/utils/intake/fetch-file';
import { addOffer, takeOffer } from '@/utils/settings/download-offers';
import type { MenuIntake } from './menu-intake';
import { createPageReach } from './page-reach';

const MAX_BYTES = 60 << 20;
/** No page is asked: the tab that a download came from may be gone. */
const NO_PAGE = { tabId: -1, frameId: 0, windowId: -1 };

type Change = Browser.downloads.DownloadDelta;

/** The browser's list of downloads; absent until a person grants it. */
const downloads = (): typeof browser.downloads | undefined =>
  (browser as Partial<typeof browser>).downloads;

/** Listens for finished downloads, from the first turn if granted, else from the moment it is. */
export function registerDownloads(): void {
  const listen = () => {
    const list = downloads();
    if (list && !list.onChanged.hasListener(onChanged)) list.onChanged.addListener(onChanged);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function onChanged({ id, state }: Change): void {
  if (state?.current === 'complete') void offer(id);
}

async function offer(id: number): Promise<void> {
  const [item] = (await downloads()?.search({ id })) ?? [];
  if (!item || item.byExtensionId === browser.runtime.id) return;
  const url = item.finalUrl || item.url;
  const { filename, mime } = item;
  const finished = { url, filename, mime, referrer: item.referrer };
  if (!isOffered(finished, await enabledHosts())) return;
  await addOffer({ id, name: nameOf(filename), url, at: Date.now() });
}

/** Hosts that a person enabled; wildcard grants name none. */
async function enabledHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)/.exec(origin)?.[1])
    .filter((host) => host !== undefined);
}

/**
 * Fetches a download again by its address, which the browser allows for granted sites only; its
 * copy on the disk is closed to extensions. False = the person has to drop the file in: the offer
 * stays and says so, in whatever view is open then.
 */
export async function takeDownload(id: number, intake: MenuIntake): Promise<boolean> {
  const taken = await takeOffer(id);
  if (!taken) return false;
  const reach = createPageReach(NO_PAGE, MAX_BYTES);
  const fetched = await fetchFile(taken.url, reach, { isPicture: false, maxBytes: MAX_BYTES });
  if (!fetched.ok) {
    await addOffer({ ...taken, closed: true });
    return false;
  }
  const origin = { url: taken.url.slice(0, 2000), title: taken.name };
  const note: IntakeNote = { intake: 'download', origin, at: intake.now() };
  await intake.readings.add([{ name: taken.name, blob: fetched.blob }], note);
  await intake.wake();
  return true;
}
