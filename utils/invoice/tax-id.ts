import { normalizeDigits } from './number-text';

/**
 * What an id looks like: 统一社会信用代码, 居民身份证, the 15-digit id before 2015 (region and
 * organisation code), 15-digit 身份证 + 2, 18-digit 身份证 + 2 (企享云/税务接口: 15, 17, 18, 20 位).
 */
export type TaxIdForm =
  'uscc18' | 'idcard18' | 'old15' | 'old17' | 'idcard20' | 'person-or-empty' | 'unknown';

export type TaxIdWarning =
  'characters' | 'length' | 'uscc-check' | 'org-check' | 'id-card-check' | 'birth-date';

export interface TaxIdCheck {
  /** Normalised: half-width, without blanks, upper case. */
  id: string;
  form: TaxIdForm;
  /** Reasons to look twice, never to refuse: real ids that fail the check are in use. */
  warnings: TaxIdWarning[];
}

const MAX_TEXT = 100;
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ID_CARD_ALPHABET = '0123456789';
const ID_CARD_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Recognises the form of a taxpayer id and warns of what does not add up. */
export function checkTaxId(text: string): TaxIdCheck {
  if (text.length > MAX_TEXT) {
    return { id: text.slice(0, MAX_TEXT), form: 'unknown', warnings: ['length'] };
  }
  const id = normalizeDigits(text).toUpperCase();
  if (/^(?:个人|自然人|无|[-/*]*)$/.test(id)) return { id, form: 'person-or-empty', warnings: [] };
  if (!/^[0-9A-Z]+$/.test(id)) return { id, form: 'unknown', warnings: ['characters'] };
  switch (id.length) {
    case 15:
      return { id, form: 'old15', warnings: checkOld15(id) };
    case 17:
      return {
        id,
        form: 'old17',
        warnings: isShortBirthDate(id.slice(6, 12)) ? [] : ['birth-date'],
      };
    case 18:
      return checkEighteen(id);
    case 20:
      return { id, form: 'idcard20', warnings: checkIdCard(id.slice(0, 18)) };
    default:
      return { id, form: 'unknown', warnings: ['length'] };
  }
}

/** Check character of a 统一社会信用代码 from its first 17 (GB 32100-2015); null when malformed. */
export function usccCheckChar(first17: string): string | null {
  const sum = weightedSum(first17, USCC_WEIGHTS, USCC_ALPHABET);
  return sum === null ? null : USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Check character of an organisation code from its first 8 (GB 11714-1997); null when malformed. */
export function orgCodeCheckChar(first8: string): string | null {
  const sum = weightedSum(first8, ORG_WEIGHTS, ORG_ALPHABET);
  return sum === null ? null : '0X987654321'.charAt(sum % 11);
}

/** Check character of an 18-digit 身份证 from its first 17 (GB 11643-1999); null when malformed. */
export function idCardCheckChar(first17: string): string | null {
  const sum = weightedSum(first17, ID_CARD_WEIGHTS, ID_CARD_ALPHABET);
  return sum === null ? null : '10X98765432'.charAt(sum % 11);
}

function weightedSum(text: string, weights: readonly number[], alphabet: string): number | null {
  if (text.length !== weights.length) return null;
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(text.charAt(index));
    if (value < 0) return null;
    sum += value * weight;
  }
  return sum;
}

/** Both ids have 18 characters; where the 信用代码 does not add up, one with a birth date is a card. */
function checkEighteen(id: string): TaxIdCheck {
  const uscc = checkUscc(id);
  const card = checkIdCard(id);
  const isCard =
    uscc.includes('uscc-check') && !card.includes('birth-date') && !card.includes('characters');
  return isCard ? { id, form: 'idcard18', warnings: card } : { id, form: 'uscc18', warnings: uscc };
}

function checkUscc(id: string): TaxIdWarning[] {
  const expected = usccCheckChar(id.slice(0, 17));
  if (expected === null || !USCC_ALPHABET.includes(id.charAt(17))) return ['characters'];
  const warnings: TaxIdWarning[] = expected === id.charAt(17) ? [] : ['uscc-check'];
  if (orgCodeCheckChar(id.slice(8, 16)) !== id.charAt(16)) warnings.push('org-check');
  return warnings;
}

function checkIdCard(id: string): TaxIdWarning[] {
  if (!/^\d{17}[\dX]$/.test(id)) return ['characters'];
  const warnings: TaxIdWarning[] = isBirthDate(id.slice(6, 14)) ? [] : ['birth-date'];
  if (idCardCheckChar(id.slice(0, 17)) !== id.charAt(17)) warnings.push('id-card-check');
  return warnings;
}

/** 6 digits of region and an organisation code, or the 15-digit 身份证 of a sole trader. */
function checkOld15(id: string): TaxIdWarning[] {
  if (orgCodeCheckChar(id.slice(6, 14)) === id.charAt(14)) return [];
  return /^\d{15}$/.test(id) && isShortBirthDate(id.slice(6, 12)) ? [] : ['org-check'];
}

function isBirthDate(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** Six digits as in 15-digit 身份证, which leave out the century. */
function isShortBirthDate(digits: string): boolean {
  return isBirthDate(`19${digits}`);
}
