import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that drive the built extension in Firefox, one browser at a time. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e-firefox/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
