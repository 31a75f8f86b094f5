import { type InvoiceKind, parseKindName } from '@/utils/invoice/kinds';
import type { Glyph } from './glyphs';
import { plainText, splitAtGaps } from './lines';
import type { Line } from './lines';

/** The title of a form, or of a paper that is none. */
export interface Title {
  text: string;
  kind: InvoiceKind | null;
  glyphs: readonly Glyph[];
  left: number;
  right: number;
  y: number;
  height: number;
}

/**
 * Titles of invoices, anywhere in a run: what stands around is a stamp, a region or a corner mark.
 * The forms: 国家税务总局公告2024年第11号; 增值税发票系统; 铁路/航空 electronic tickets.
 */
const TITLE =
  /(?:数电|全电)?(?:纸质发票|电子发票)\({1,2}(?:增值税专用发票|普通发票|铁路电子客票|航.{1,3}运输(?:电子)?客票行程单|机动车(?:销售.{0,2}统.{0,2}发票)?|二?手车(?:销售.{0,2}统.{0,2}发票)?|通行费)\)?|(?:电子发票)?\({0,2}(?:机动车|二?手车)销售.{0,2}统.{0,2}发票|货物运输业增值税专用发票|增值税(?:电子)?(?:专用|普通)发票(?:\((?:通行费|卷票|折叠票)\))?|(?:深圳|北京|云南|广东)[市省]?(?:区块链)?电子普通发票|区块链电子(?:普通)?发票|通用(?:机打|电子|定额|手工)?(?:\(电子\))?发票|航空运输电子客票行程单|铁路电子客票/;
const REGION_PREFIX = /^[\p{Script=Han}]{0,8}$/u;
/** Words of a stamp or a corner mark that may stand in the same run as a title. */
const NOISE =
  /全国统一发票监制章|国家税务(?:总)?局|监制|税务局|发票联|抵扣联|记账联|通行费|成品油|机动车|稀土|代开|No?/g;

/** What makes another paper of it: 增值税电子普通发票汇总单. */
const OTHER_PAPER = /^(?:汇总|清单|明细|销货|行程|查验|抬头|信息|申请)/;

/** What the head of a form prints in the same row: labels, and the code and № of paper invoices. */
const LABEL_ONWARD = /(?:发票代码|发票号码|开票日期|校验码|机器编号|.{0,2}\d{7}).*$/;
const CODE_BEFORE = /^\d{8,12}/;

/** The titles of invoices on a page, from top to bottom. */
export function findTitles(lines: readonly Line[]): Title[] {
  return lines.flatMap((line) =>
    splitAtGaps(line.glyphs, 3).flatMap((run) => {
      const title = titleOf(run);
      return title === null ? [] : [title];
    }),
  );
}

function titleOf(run: readonly Glyph[]): Title | null {
  const text = plainText(run);
  if (text.length > 60) return null;
  const match = TITLE.exec(text);
  if (match === null || !standsAlone(text, match)) return null;
  const kind = parseKindName(mendTitle(match[0])) ?? parseKindName(text);
  return placed(match[0], kind, run.slice(match.index, match.index + match[0].length));
}

/** 二 read as a bracket or not at all, and 空 as two characters: strokes that OCR loses in large print. */
function mendTitle(title: string): string {
  return title
    .replace(/\(\(/, '(')
    .replace(/航.{1,3}运输/, '航空运输')
    .replace(/(?<!二)手车/, '二手车')
    .replace(/销售.{0,2}统.{0,2}发票/, '销售统一发票')
    .replace(/^电子发票(?=[机二])/, '电子发票(');
}

/** A title has a region before it at most, and little behind: in a sentence it is only quoted. */
function standsAlone(text: string, match: RegExpExecArray): boolean {
  const before = text
    .slice(0, match.index)
    .replace(CODE_BEFORE, '')
    .replace(NOISE, '')
    .replace(/[()]/g, '');
  const after = text
    .slice(match.index + match[0].length)
    .replace(LABEL_ONWARD, '')
    .replace(NOISE, '');
  if (OTHER_PAPER.test(after)) return false;
  return REGION_PREFIX.test(before) && after.replace(/[()\s]/g, '').length <= 4;
}

/** Any heading: a run of print, whatever it says. */
function placed(text: string, kind: InvoiceKind | null, glyphs: readonly Glyph[]): Title {
  const count = Math.max(1, glyphs.length);
  return {
    text,
    kind,
    glyphs,
    left: Math.min(...glyphs.map((glyph) => glyph.left)),
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    y: glyphs.reduce((sum, glyph) => sum + glyph.y, 0) / count,
    height: glyphs.reduce((sum, glyph) => sum + glyph.height, 0) / count,
  };
}
