import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { buildManifest, grantTestHosts } from './manifest.config';
import { rawBrowserInPages } from './raw-browser-in-pages';
import { readAssets } from './read-assets.config';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => buildManifest(browser),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...readAssets());
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode === 'e2e') grantTestHosts(manifest);
    },
  },
  vite: () => ({
    plugins: [rawBrowserInPages()],
    // The runtime's WebAssembly is shipped once, beside its models, and not by the bundler too.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  }),
});
