import { toChineseAmount } from '@/utils/invoice/chinese-amount';
import type { IsoDate } from '@/utils/invoice/date';
import type { Money } from '@/utils/invoice/money';
import { plainMoney } from '@/utils/invoice/money';
import type { Look } from './look';

/** `¥100.00` as this issuer writes it; an amount that is not there prints `***`. */
export function yenText(look: Look, amount: Money | null): string {
  return amount === null ? '***' : look.yen + plainMoney(amount);
}

/** 大写 with the issuer's word for 圆 and its sign; red invoices begin with （负数）. */
export function wordsText(look: Look, amount: Money): string {
  const words = toChineseAmount(Math.abs(amount)).replace('圆', look.yuan);
  const sign = look.circle === 'ⓧ' || look.circle === '⊗' ? look.circle : '';
  return sign + (amount < 0 ? '（负数）' : '') + words;
}

/** `2026年01月05日`, with the blanks that issuers put in. */
export function dateText(look: Look, date: IsoDate): string {
  const [year, month, day] = date.split('-');
  if (look.date === 'tight') return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
  return `${year ?? ''} 年 ${month ?? ''} 月 ${day ?? ''} 日`.replace(
    / 月 /,
    look.date === 'split' ? ' 月' : ' 月 ',
  );
}

/** 校验码 in four groups of five, or unbroken. */
export function checkCodeText(look: Look, code: string): string {
  return look.checkCodeGroups ? code.replace(/(\d{5})(?=\d)/g, '$1 ') : code;
}

/** A title with this issuer's brackets. */
export function bracketText(look: Look, text: string): string {
  const [open = '（', close = '）'] = look.brackets;
  return text.replace('（', open).replace('）', close);
}
