import { existsSync } from 'node:fs';
import { installOnDebian } from '@/demo/scenario/find-browser';

const CANDIDATES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox. On Debian as root a missing one is installed.
 *
 * @throws Error with the next step when there is none
 */
export function findFirefox(): string {
  const found = known();
  if (found !== undefined) return found;
  installOnDebian('Firefox', ['firefox-esr'], 'FIREFOX_PATH');
  const installed = known();
  if (installed === undefined) throw new Error('安装后仍没有找到 Firefox。');
  return installed;
}

function known(): string | undefined {
  return CANDIDATES.find((path) => path !== undefined && existsSync(path));
}
