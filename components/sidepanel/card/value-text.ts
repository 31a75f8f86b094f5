import type { FieldName } from '@/utils/invoice/fields';
import { INVOICE_KINDS } from '@/utils/invoice/kinds';
import { kindName, kindNameEn } from '@/utils/invoice/kind-names';
import { formatMoney, plainMoney } from '@/utils/invoice/money';
import type { Language } from '@/utils/text/language';

/** A value of a field as people read it. */
export function showValue(field: FieldName, value: string | number, language: Language): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? formatMoney(value) : '';
  const kind = field === 'kind' ? INVOICE_KINDS.find((name) => name === value) : undefined;
  if (kind) return language === 'en' ? kindNameEn(kind) : kindName(kind);
  return value;
}

/** A value as it stands in the field in which a person changes it. */
export function typedValue(value: string | number | null): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? plainMoney(value) : '';
  return value ?? '';
}

/** `71%`, never 100 for what is not certain. */
export function percentOf(confidence: number): number {
  return Math.min(99, Math.max(0, Math.floor(confidence * 100)));
}
