import type { Plugin } from 'vite';

/**
 * Leaves the polyfill out of content scripts, where it would be a sixth of the script: they use
 * `runtime.id`, `getURL` and messages only, which Chromium 116 and Firefox 128 offer as promises.
 */
export function rawBrowserInPages(): Plugin {
  let isContentScript = false;
  return {
    name: 'raw-browser-in-pages',
    enforce: 'pre',
    options({ input }) {
      isContentScript = JSON.stringify(input ?? '').includes('.content');
    },
    resolveId(id, importer) {
      const isPolyfill = isContentScript && id.endsWith('webextension-polyfill/browser');
      return isPolyfill ? this.resolve('@wxt-dev/browser', importer) : null;
    },
  };
}
