import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const EXTENSION = path.resolve('.output/chrome-mv3-e2e');
const SOURCES = ['components', 'entrypoints', 'public', 'utils', 'package-lock.json'];
const CONFIGS = ['manifest.config.ts', 'read-assets.config.ts', 'wxt.config.ts'];

/** Builds the test build unless it is newer than everything it is made of. Its words go to stderr. */
export function buildIfStale(): void {
  const built = statSync(path.join(EXTENSION, 'manifest.json'), { throwIfNoEntry: false });
  if (built && built.mtimeMs > Math.max(...[...SOURCES, ...CONFIGS].map(newest))) return;
  const done = spawnSync('npx', ['wxt', 'build', '--mode', 'e2e'], {
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) throw new Error('the build failed');
}

/** When anything below a path changed last, in ms since the epoch. */
function newest(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...below);
}
