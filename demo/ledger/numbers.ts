import type { Numbering } from './kinds';
import type { Place } from './parties';
import type { Dice } from './random';

export interface Numbers {
  code: string | null;
  number: string;
  digitalNumber: string | null;
}

/**
 * Numbers an invoice as its kind is numbered. The code rules are those of 企享云 FAQ (发票代码编码
 * 规则), the year is that of the invoice.
 *
 * @param year two digits
 */
export function makeNumbers(
  dice: Dice,
  numbering: Numbering,
  { place, year }: { place: Place; year: string },
): Numbers {
  const start = place.codePrefix + year;
  const digital = () => `${year}${place.region}${dice.pick(['1', '2'])}${dice.digits(15)}`;
  const paper = (code: string) => ({ code, number: eightDigits(dice), digitalNumber: null });
  switch (numbering) {
    case 'digital':
      return { code: null, number: digital(), digitalNumber: null };
    case 'digital-paper-special':
      return { ...paper(`${start}1130`), digitalNumber: digital() };
    case 'digital-paper-ordinary':
      return { ...paper(`${start}1630`), digitalNumber: digital() };
    case 'special-10':
      return paper(`${start}${dice.between(1, 9)}130`);
    case 'ordinary-10':
      return paper(`${start}${dice.between(1, 9)}320`);
    case 'vehicle':
      return paper(`1${start}2${dice.digits(4)}`);
    case 'blockchain':
      return paper(`14403${year}09${dice.digits(3)}`);
    case 'local':
      return paper(`1${start}0${dice.digits(4)}`);
    case 'fiscal':
      return { code: `${place.codePrefix}01${year}`, number: dice.digits(10), digitalNumber: null };
    default:
      return paper(`0${start}${dice.digits(3)}${LAST_TWO[numbering]}`);
  }
}

/** The last two digits of a 12-digit code that begins with 0. */
const LAST_TWO = {
  'e-special': '13',
  'e-ordinary': '11',
  roll: '07',
  toll: '12',
  'used-vehicle': '17',
} as const;

function eightDigits(dice: Dice): string {
  return `${dice.between(0, 9)}${dice.digits(7)}`;
}
