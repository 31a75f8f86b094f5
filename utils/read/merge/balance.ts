import { parseChineseAmount } from '@/utils/invoice/chinese-amount';
import type { SourceReading } from '../reading';
import type { Voice } from './weigh';
import { voicesOf, weightOf } from './weigh';

/** The three amounts of a face, each with what its sources say. 分. */
export interface AmountVoices {
  amountWithoutTax: Voice[];
  tax: Voice[];
  totalWithTax: Voice[];
}

/** 大写 stands apart from the figures and is hard to misread, but is read the same way. */
const WORDS_SHARE = 0.95;

/** What the sources say of the amounts; 大写 speaks for the total, and a tax-free face for both. */
export function amountVoices(sources: readonly SourceReading[]): AmountVoices {
  const totals = voicesOf('totalWithTax', sources);
  return {
    amountWithoutTax: voicesOf('amountWithoutTax', sources),
    tax: voicesOf('tax', sources),
    totalWithTax: [...totals, ...wordVoices(sources)],
  };
}

/** The totals that 大写 spells, 分. */
export function totalsInWords(sources: readonly SourceReading[]): number[] {
  return sources
    .map(({ totalInWords }) => (totalInWords === null ? null : parseChineseAmount(totalInWords)))
    .filter((value) => value !== null);
}

function wordVoices(sources: readonly SourceReading[]): Voice[] {
  return totalsInWords(sources).map((value) => ({
    value,
    source: 'computed',
    confidence: WORDS_SHARE,
    region: null,
  }));
}

/** A choice of values with 金额 + 税额 = 价税合计. */
export interface Balanced {
  amountWithoutTax: Voice;
  tax: Voice;
  totalWithTax: Voice;
}

/**
 * The best believed values that add up exactly (they do on every genuine face), or null when none
 * of the values read do. Only values that were read are tried.
 */
export function findBalanced(voices: AmountVoices): Balanced | null {
  const found: Balanced[] = [];
  for (const amountWithoutTax of voices.amountWithoutTax) {
    for (const tax of voices.tax) {
      const sum = Number(amountWithoutTax.value) + Number(tax.value);
      const totalWithTax = voices.totalWithTax.find(({ value }) => value === sum);
      if (totalWithTax) found.push({ amountWithoutTax, tax, totalWithTax });
    }
  }
  return found.toSorted((a, b) => weightOfAll(b) - weightOfAll(a))[0] ?? null;
}

function weightOfAll({ amountWithoutTax, tax, totalWithTax }: Balanced): number {
  return weightOf(amountWithoutTax) * weightOf(tax) * weightOf(totalWithTax);
}
