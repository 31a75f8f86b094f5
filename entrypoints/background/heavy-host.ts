import { browser } from 'wxt/browser';

/** The page with a DOM, workers and WASM in which files are read. */
export interface HeavyHost {
  /** How often somebody should see whether the page still works, in minutes. */
  readonly lookEvery: number;
  isOpen(): Promise<boolean>;
  open(): Promise<void>;
  close(): Promise<void>;
}

const PATH = '/offscreen.html';

/** Chromium has no alarms that come sooner than every 30 s; its reading page lives by itself. */
const OFFSCREEN_LOOK = 0.5;
/** Firefox puts the background page, with the frame in it, to sleep after 30 s without an event. */
const FRAME_LOOK = 1 / 3;

/** Chromium gives one offscreen document; Firefox's background is a page that can hold a frame. */
export function createHeavyHost(): HeavyHost {
  return 'document' in globalThis ? createFrameHost(document) : createOffscreenHost();
}

function createOffscreenHost(): HeavyHost {
  const isOpen = async () => {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return contexts.length > 0;
  };
  return {
    lookEvery: OFFSCREEN_LOOK,
    isOpen,
    open: () =>
      browser.offscreen.createDocument({
        url: PATH,
        reasons: ['WORKERS', 'DOM_PARSER', 'BLOBS'],
        justification: '在本机识别发票文件：解析 PDF、二维码和文字识别需要页面环境',
      }),
    async close() {
      if (await isOpen()) await browser.offscreen.closeDocument();
    },
  };
}

function createFrameHost(page: Document): HeavyHost {
  let frame: HTMLIFrameElement | null = null;
  return {
    lookEvery: FRAME_LOOK,
    isOpen: () => Promise.resolve(frame !== null),
    open() {
      frame = page.createElement('iframe');
      frame.src = browser.runtime.getURL(PATH);
      page.body.append(frame);
      return Promise.resolve();
    },
    close() {
      frame?.remove();
      frame = null;
      return Promise.resolve();
    },
  };
}
