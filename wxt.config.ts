import { defineConfig } from 'wxt';
import { buildManifest, grantTestHosts } from './manifest.config';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => buildManifest({ browser, mode }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode === 'e2e') grantTestHosts(manifest);
    },
  },
  vite: () => ({
    build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  }),
});
