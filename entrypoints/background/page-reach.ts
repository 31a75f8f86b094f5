import { browser } from 'wxt/browser';
import { fetchInPage, findShownPicture } from '@/utils/intake/in-page';
import type { PageReach } from '@/utils/intake/fetch-file';
import { hostPatternOf } from '@/utils/settings/host-pattern';

/** A frame of a tab. */
export interface FrameTarget {
  tabId: number;
  frameId: number;
  windowId: number;
}

/** The pause after scrolling a picture into view, before the tab is photographed, in ms. */
const REPAINT = 150;

/** What a person's click lets us do in one frame (`activeTab`, or a host that was granted). */
export function createPageReach(target: FrameTarget, maxBytes: number): PageReach {
  return {
    mayFetch: (url) => browser.permissions.contains({ origins: [hostPatternOf(url)] }),
    fetch: (url, init) => globalThis.fetch(url, init),
    fetchInPage: (url) => runInFrame(target, fetchInPage, [url, maxBytes]),
    cutOut: (url) => cutOutPicture(target, url),
  };
}

/** Runs a function in the frame; null when the page does not let us in (a PDF viewer, a store page). */
async function runInFrame<A extends unknown[], R>(
  { tabId, frameId }: FrameTarget,
  func: (...args: A) => R,
  args: A,
): Promise<Awaited<R> | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func,
      args,
    });
    return result?.result ?? null;
  } catch {
    return null;
  }
}

/** Only a picture of the main frame: the place of a frame in the window is not ours to know. */
async function cutOutPicture(target: FrameTarget, url: string): Promise<Blob | null> {
  if (target.frameId !== 0) return null;
  const box = await runInFrame(target, findShownPicture, [url]);
  if (!box || box.width < 1 || box.height < 1) return null;
  await new Promise((resolve) => setTimeout(resolve, REPAINT));
  const shot = await photographTab(target.windowId);
  return shot && cut(shot, box);
}

/** The visible part of a window's tab as a picture; null when the browser refuses. */
export async function photographTab(windowId: number): Promise<ImageBitmap | null> {
  try {
    const shot = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return await createImageBitmap(await (await fetch(shot)).blob());
  } catch {
    return null;
  }
}

async function cut(
  shot: ImageBitmap,
  box: { left: number; top: number; width: number; height: number; scale: number },
): Promise<Blob> {
  const left = Math.max(0, box.left * box.scale);
  const top = Math.max(0, box.top * box.scale);
  const width = Math.min(shot.width - left, box.width * box.scale);
  const height = Math.min(shot.height - top, box.height * box.scale);
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  canvas.getContext('2d')?.drawImage(shot, -left, -top);
  return canvas.convertToBlob({ type: 'image/png' });
}
