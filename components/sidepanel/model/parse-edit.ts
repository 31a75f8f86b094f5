import { parseDate } from '@/utils/invoice/date';
import type { FieldName } from '@/utils/invoice/fields';
import { INVOICE_KINDS } from '@/utils/invoice/kinds';
import { parseMoney } from '@/utils/invoice/money';
import { diagnoseCode, diagnoseNumber, normalizeDigits } from '@/utils/invoice/number-text';
import { checkTaxId } from '@/utils/invoice/tax-id';
import type { Phrase } from '@/utils/text/phrase';
import type { Edits } from './edited-invoice';

/** What a person typed, ready to be saved, or what is wrong with it. */
export type ParsedEdit = { ok: true; edits: Edits } | { ok: false; problem: Phrase };

/** The longest name of a party that a verification takes, in characters. */
const MAX_NAME = 300;
const MAX_CHECK_CODE = 40;

const BAD_NUMBER: Phrase = ['发票号码是 8 位或 20 位数字', 'A number has 8 or 20 digits'];
const BAD_CODE: Phrase = ['发票代码是 10 位或 12 位数字', 'A code has 10 or 12 digits'];
const BAD_DATE: Phrase = ['写成 2026-11-20 这样', 'Write it like 2026-11-20'];
const BAD_MONEY: Phrase = [
  '写成 1234.50 这样，最多两位小数',
  'Write it like 1234.50, two decimals at most',
];
const BAD_CHECK_CODE: Phrase = [
  '校验码只有数字和字母，最多 40 位',
  'Digits and letters only, 40 at most',
];
const BAD_TAX_ID: Phrase = [
  '税号是 15 到 20 位数字和大写字母',
  'A tax id has 15 to 20 digits and letters',
];
const BAD_NAME: Phrase = ['名称最多 300 个字', 'A name has 300 characters at most'];
const BAD_KIND: Phrase = ['选一个票种', 'Choose a kind'];

/** Judges what a person typed for a field by the rules of the field. An empty text clears it. */
export function parseEdit(field: FieldName, text: string): ParsedEdit {
  if (text.trim() === '') return { ok: true, edits: { [field]: null } };
  switch (field) {
    case 'number': {
      const found = diagnoseNumber(text);
      return edit(field, found.ok ? found.number : null, BAD_NUMBER);
    }
    case 'code': {
      const found = diagnoseCode(text);
      return edit(field, found.ok ? found.code : null, BAD_CODE);
    }
    case 'date':
      return edit(field, parseDate(text), BAD_DATE);
    case 'amountWithoutTax':
    case 'tax':
    case 'totalWithTax':
      return edit(field, parseMoney(text), BAD_MONEY);
    case 'checkCode':
      return edit(field, checkCodeOf(text), BAD_CHECK_CODE);
    case 'buyerTaxId':
    case 'sellerTaxId':
      return edit(field, taxIdOf(text), BAD_TAX_ID);
    case 'buyerName':
    case 'sellerName':
      return edit(field, text.trim().length <= MAX_NAME ? text.trim() : null, BAD_NAME);
    case 'kind':
      return edit(field, INVOICE_KINDS.find((kind) => kind === text) ?? null, BAD_KIND);
  }
}

function edit(field: FieldName, value: string | number | null, problem: Phrase): ParsedEdit {
  return value === null ? { ok: false, problem } : { ok: true, edits: { [field]: value } };
}

function checkCodeOf(text: string): string | null {
  const code = normalizeDigits(text.slice(0, 2 * MAX_CHECK_CODE));
  return /^[0-9A-Za-z]+$/.test(code) && code.length <= MAX_CHECK_CODE ? code : null;
}

/** Only the form is refused: real ids whose check character does not fit are in use. */
function taxIdOf(text: string): string | null {
  const { id, form, warnings } = checkTaxId(text);
  if (form === 'person-or-empty') return id;
  return warnings.includes('characters') || warnings.includes('length') ? null : id;
}
