import { execFileSync } from 'node:child_process';
import type { Random } from '../data/random';

/** CSS font families of one document. */
export interface FontSet {
  title: string;
  label: string;
  value: string;
  figure: string;
}

const KAI = ['AR PL KaitiM GB', 'AR PL UKai CN', 'KaiTi', 'STKaiti'];
const SONG = ['AR PL SungtiL GB', 'AR PL UMing CN', 'SimSun', 'Noto Serif CJK SC'];
const HEI = ['WenQuanYi Zen Hei', 'WenQuanYi Micro Hei', 'Noto Sans CJK SC', 'SimHei'];
const FIGURES = ['Courier New', 'Liberation Mono', 'Nimbus Mono PS', 'Noto Sans Mono CJK SC'];
const SANS = ['Liberation Sans', 'Nimbus Sans', 'Arial', 'DejaVu Sans'];

/**
 * Families for one document out of those that are installed: titles and labels mostly 楷体, values
 * 宋体 or 黑体, figures often a typewriter face. What is not installed is not named.
 *
 * @throws Error with the next step when no Chinese font is installed
 */
export function pickFonts(random: Random, installed: ReadonlySet<string>): FontSet {
  const has = (family: string) => installed.has(family);
  const chinese = [...KAI, ...SONG, ...HEI].filter(has);
  if (chinese.length === 0) {
    throw new Error(
      '没有中文字体。请安装 fonts-noto-cjk（Debian/Ubuntu：apt-get install fonts-noto-cjk）。',
    );
  }
  const choose = (lists: readonly string[][]) => {
    const found = lists.map((list) => list.filter(has)).filter((list) => list.length > 0);
    return random.pick(found.length === 0 ? chinese : random.pick(found));
  };
  const value = choose([SONG, SONG, HEI]);
  const latin = [...FIGURES, ...SANS].filter(has);
  const figure = random.chance(0.6) && latin.length > 0 ? random.pick(latin) : value;
  return {
    title: choose([KAI, KAI, SONG]),
    label: choose([KAI, KAI, SONG, HEI]),
    value,
    figure: figure === value ? value : `${figure}', '${value}`,
  };
}

/** Names of the installed font families, as fontconfig tells them. */
export function installedFonts(): ReadonlySet<string> {
  const listed = execFileSync('fc-list', ['--format', '%{family}\n'], { encoding: 'utf8' });
  return new Set(listed.split(/[\n,]/).map((family) => family.trim()));
}
