import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox.
 *
 * @throws Error with the next step when there is none
 */
export function findFirefox(): string {
  const found = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    '没有找到 Firefox。请安装 firefox-esr（Debian/Ubuntu：sudo apt-get install firefox-esr）或 firefox，或用环境变量 FIREFOX_PATH 指明位置。',
  );
}
