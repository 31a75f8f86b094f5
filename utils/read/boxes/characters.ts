/**
 * CJK Radicals Supplement, which NFKC leaves alone although PDF and OFD converters write them for
 * the ideographs that they look like (Unicode EquivalentUnifiedIdeograph). Kangxi radicals
 * (U+2F00–2FD5) are covered by NFKC.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  pairs(
    '⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻒镸⻑長⺼肉',
  ),
);

/** Signs that stand for the plain one in every field that we read. */
const SIGNS: ReadonlyMap<string, string> = new Map(pairs('−-–-—-﹣-￥¥〔(〕)【(】)︰:꞉:∶:'));

const FULL_WIDTH_WORD = /[０-９Ａ-Ｚａ-ｚ]/;

/** One character as labels and numbers are compared: NFKC, radicals and signs made plain. */
export function plainCharacter(char: string): string {
  const known = RADICALS.get(char) ?? SIGNS.get(char);
  if (known !== undefined) return known;
  const plain = char.normalize('NFKC');
  return SIGNS.get(plain) ?? plain;
}

/** One character as a name shows it: as printed, but without radicals and full-width letters. */
export function printedCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const isRadical = code >= 0x2e80 && code <= 0x2fdf;
  return isRadical || FULL_WIDTH_WORD.test(char) ? plainCharacter(char) : char;
}

export function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}

/** White space, and characters that have no picture. */
export function isBlank(char: string): boolean {
  return /[\s\p{Cf}\p{Cc}]/u.test(char);
}

/** Width in ems, roughly: ideographs and full-width forms fill one, others half. */
export function characterWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc) ? 1 : 0.5;
}

function pairs(text: string): Array<[string, string]> {
  const chars = Array.from(text);
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1] ?? char] as [string, string]] : [],
  );
}
