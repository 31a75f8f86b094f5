import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Packages that the demo and the browser tests need; the font, for Chinese text in screenshots. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The path of a Chromium. On Debian as root a missing one is installed (told on stderr, for stdout may be
 * a program's output); elsewhere the error says
 * what to install. Branded Chrome will not do: it ignores `--load-extension`.
 *
 * @throws Error with the next step when there is none
 */
export function findChromium(): string {
  return known() ?? install();
}

function known(): string | undefined {
  return CANDIDATES.find((path) => path !== undefined && existsSync(path));
}

function install(): string {
  installOnDebian('Chromium', PACKAGES, 'CHROMIUM_PATH');
  const path = known();
  if (!path) throw new Error('安装后仍没有找到 Chromium。');
  return path;
}

/**
 * Installs packages on Debian as root, with the words of apt-get on stderr.
 *
 * @throws Error elsewhere, with what to install and the variable that names another place
 */
export function installOnDebian(name: string, packages: readonly string[], variable: string): void {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    throw new Error(
      `没有找到 ${name}。请安装 ${packages.join('、')}（Debian/Ubuntu：sudo apt-get install ${packages.join(' ')}），或用环境变量 ${variable} 指明位置。`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 2, 2] });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: ['ignore', 2, 2] });
}
