import type { Money } from './money';

const MAX_TEXT = 80;
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'] as const;
const WAN = 10_000;
const YI = 100_000_000;

/** Characters that are written for the standard ones: traditional forms, 元, 正 and the round zero. */
const VARIANTS: Record<string, string> = {
  元: '圆',
  圓: '圆',
  正: '整',
  〇: '零',
  '○': '零',
  貳: '贰',
  弍: '贰',
  叄: '叁',
  參: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
};

const AMOUNT = new RegExp(
  `^(?:(?<yuan>[${DIGITS}拾佰仟万亿]+)圆)?零?(?:(?<jiao>[${DIGITS}])角)?零?(?:(?<fen>[${DIGITS}])分)?整?$`,
);
const SECTION = new RegExp(
  `^零?(?:(?<q>[${DIGITS}])仟)?零?(?:(?<b>[${DIGITS}])佰)?零?(?:(?<s>[${DIGITS}])?(?<ten>拾))?零?(?<g>[${DIGITS}])?$`,
);

/**
 * 价税合计（大写）: `壹仟贰佰叁拾肆圆伍角整`; 整 unless it ends in 分, 负 before a negative amount
 * (支付结算办法, 正确填写票据和结算凭证的基本规定). Throws RangeError when not a safe integer of 分.
 */
export function toChineseAmount(fen: Money): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Not a whole number of 分: ${fen}`);
  const absolute = Math.abs(fen);
  const yuan = Math.floor(absolute / 100);
  const jiao = Math.floor(absolute / 10) % 10;
  const rest = absolute % 10;
  const sign = fen < 0 ? '负' : '';
  if (absolute === 0) return '零圆整';
  const whole = yuan === 0 ? '' : `${wholeToChinese(yuan)}圆`;
  const gap = yuan > 0 && jiao === 0 && rest > 0 ? '零' : '';
  const tenths = jiao === 0 ? '' : `${digit(jiao)}角`;
  return `${sign}${whole}${gap}${tenths}${rest === 0 ? '整' : `${digit(rest)}分`}`;
}

/**
 * Reads a 大写 amount into 分. Tolerant of 元 and 圆, 整, 正 or none, a leading ⓧ or ⊗, 负 or （负数）,
 * traditional characters, and 零 left out or written at empty places (零佰零拾). Null when it is no
 * such amount.
 */
export function parseChineseAmount(text: string): Money | null {
  if (text.length > MAX_TEXT) return null;
  const { negative, rest } = takeSign(normalizeAmount(text));
  const match = AMOUNT.exec(rest)?.groups;
  if (!match) return null;
  const { yuan, jiao, fen } = match;
  if (yuan === undefined && jiao === undefined && fen === undefined) return null;
  const whole = yuan === undefined ? 0 : parseWhole(yuan);
  if (whole === null) return null;
  const value = whole * 100 + digitValue(jiao) * 10 + digitValue(fen);
  if (!Number.isSafeInteger(value)) return null;
  return negative && value !== 0 ? -value : value;
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}

function digitValue(char: string | undefined): number {
  return char === undefined ? 0 : DIGITS.indexOf(char);
}

/** 亿 counts a number that has 万 of its own, so 万亿 comes out by itself. */
function wholeToChinese(value: number): string {
  if (value >= YI) return joinParts(value, YI, '亿', wholeToChinese);
  if (value >= WAN) return joinParts(value, WAN, '万', sectionToChinese);
  return sectionToChinese(value);
}

function joinParts(
  value: number,
  unit: number,
  name: string,
  write: (high: number) => string,
): string {
  const high = Math.floor(value / unit);
  const low = value % unit;
  if (low === 0) return write(high) + name;
  const gap = low < unit / 10 ? '零' : '';
  return write(high) + name + gap + wholeToChinese(low);
}

/** 1–9999; one 零 stands for a run of zeros inside. */
function sectionToChinese(value: number): string {
  let written = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const figure = Math.floor(value / 10 ** place) % 10;
    if (figure === 0) {
      gap = written !== '';
      continue;
    }
    written += (gap ? '零' : '') + digit(figure) + (UNITS[place] ?? '');
    gap = false;
  }
  return written;
}

function normalizeAmount(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^(?:价税合计)?(?:\(大写\))?(?:人民币)?:?/, '')
    .replace(/^[xX⊗⨂×☒]+/, '')
    .replace(/./gu, (char) => VARIANTS[char] ?? char);
}

function takeSign(text: string): { negative: boolean; rest: string } {
  const rest = text.replace(/^(?:\(负数\)|负)|\(负数\)$/, '');
  return { negative: rest !== text, rest: rest.replace(/^[xX⊗⨂×☒]+/, '') };
}

function parseWhole(text: string): number | null {
  return parseParts(text, '亿', YI, (part) => parseParts(part, '万', WAN, parseSection));
}

function parseParts(
  text: string,
  name: string,
  unit: number,
  parse: (part: string) => number | null,
): number | null {
  const at = text.lastIndexOf(name);
  if (at < 0) return parse(text);
  const high = parse(text.slice(0, at));
  const lowText = text.slice(at + 1);
  const low = lowText === '' ? 0 : parse(lowText);
  return high === null || low === null || high === 0 ? null : high * unit + low;
}

/** 1–4 places; 拾 without a figure before it counts one (拾伍 = 15). */
function parseSection(text: string): number | null {
  const groups = text === '' ? undefined : SECTION.exec(text)?.groups;
  if (!groups) return null;
  const { q, b, s, ten, g } = groups;
  const tens = ten === undefined ? 0 : s === undefined ? 1 : digitValue(s);
  return digitValue(q) * 1000 + digitValue(b) * 100 + tens * 10 + digitValue(g);
}
