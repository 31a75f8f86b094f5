import type { Dice } from './random';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Makes an 18-character 统一社会信用代码 of an enterprise: 91, six digits of region, organisation
 * code with its own check character (GB 11714-1997), check character (GB 32100-2015).
 */
export function makeTaxId(dice: Dice, region: string): string {
  const organisation = `MA${dice.digits(6)}`;
  const body = `91${region}${organisation}${organisationCheck(organisation)}`;
  return body + creditCheck(body);
}

/** GB 11714-1997: 11 minus the weighted sum modulo 11; 10 is written X, 11 is written 0. */
function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(code.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/** GB 32100-2015: weights are powers of 3 modulo 31 over an alphabet without I, O, S, V and Z. */
function creditCheck(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
