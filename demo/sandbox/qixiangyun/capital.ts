const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * Writes 分 as 中文大写金额 (《支付结算办法》附一 正确填写票据和结算凭证的基本规定), as printed on an
 * invoice: 壹佰零贰圆叁角整. Negative amounts begin with （负数）.
 */
export function writeCapital(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const sign = cents < 0 ? '（负数）' : '';
  if (whole === 0 && rest === 0) return '零圆整';
  const yuan = whole === 0 ? '' : `${writeWhole(whole)}圆`;
  return sign + yuan + writeRest(rest, whole > 0);
}

function writeRest(rest: number, afterYuan: boolean): string {
  const jiao = Math.floor(rest / 10);
  const fen = rest % 10;
  if (rest === 0) return '整';
  const tenths = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : afterYuan ? '零' : '';
  return fen > 0 ? `${tenths}${DIGITS.charAt(fen)}分` : `${tenths}整`;
}

function writeWhole(whole: number): string {
  const digits = String(whole);
  let text = '';
  let zero = false;
  let groupWritten = false;
  for (const [index, digit] of Array.from(digits).entries()) {
    const place = digits.length - 1 - index;
    if (digit === '0') zero = true;
    else {
      text += `${zero && text !== '' ? '零' : ''}${DIGITS.charAt(Number(digit))}${PLACES[place % 4] ?? ''}`;
      zero = false;
      groupWritten = true;
    }
    if (place % 4 === 0) {
      if (groupWritten) text += GROUPS[place / 4] ?? '';
      groupWritten = false;
    }
  }
  return text;
}
