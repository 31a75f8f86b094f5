import type { ReadField, ReadFields, SourceReading } from '../reading';
import type { ReadRemark } from '../remark';
import type { AmountVoices, Balanced } from './balance';
import { amountVoices, findBalanced, totalsInWords } from './balance';
import { weigh } from './weigh';

type AmountName = keyof AmountVoices;
type Amounts = { [K in AmountName]: ReadField | null };

const NAMES: readonly AmountName[] = ['amountWithoutTax', 'tax', 'totalWithTax'];

/** A value that only the arithmetic chose is shown to a person before it is believed. */
const CHOSEN = 0.85;
/** Faces whose figures do not add up were misread somewhere, or are wrong: nobody knows where. */
const UNBALANCED_OCR = 0.6;

/** Weighs 金额, 税额 and 价税合计 together: they add up exactly, which tells misread ones. */
export function settleAmounts(sources: readonly SourceReading[]): {
  fields: ReadFields;
  remarks: ReadRemark[];
} {
  const voices = amountVoices(sources);
  const weighed = weighAll(voices);
  const remarks: ReadRemark[] = [];
  const taxFree = sources.some((source) => source.taxFree) && weighed.tax === null;
  const completed = complete(weighed, taxFree);
  const settled = balance(completed, voices, taxFree, remarks);
  if (differsFromWords(settled, sources)) remarks.push(remark('words-differ', 'totalWithTax'));
  const fields: ReadFields = {};
  for (const name of NAMES) {
    const field = settled[name];
    if (field) fields[name] = field;
  }
  return { fields, remarks };
}

function weighAll(voices: AmountVoices): Amounts {
  return {
    amountWithoutTax: weigh('amountWithoutTax', voices.amountWithoutTax),
    tax: weigh('tax', voices.tax),
    totalWithTax: weigh('totalWithTax', voices.totalWithTax),
  };
}

/** Computes the one that is missing. A tax of `***` is not zero: it stays unstated. */
function complete(amounts: Amounts, taxFree: boolean): Amounts {
  const { amountWithoutTax: net, tax, totalWithTax: total } = amounts;
  if (taxFree) {
    return {
      amountWithoutTax: net ?? computed(total, valueOf(total)),
      tax: null,
      totalWithTax: total ?? computed(net, valueOf(net)),
    };
  }
  if (net && tax && !total) {
    return { ...amounts, totalWithTax: computed(weaker(net, tax), valueOf(net) + valueOf(tax)) };
  }
  if (net && total && !tax && valueOf(net) !== valueOf(total)) {
    return { ...amounts, tax: computed(weaker(net, total), valueOf(total) - valueOf(net)) };
  }
  if (tax && total && !net) {
    const value = valueOf(total) - valueOf(tax);
    return { ...amounts, amountWithoutTax: computed(weaker(tax, total), value) };
  }
  return amounts;
}

function balance(
  amounts: Amounts,
  voices: AmountVoices,
  taxFree: boolean,
  remarks: ReadRemark[],
): Amounts {
  const { amountWithoutTax: net, tax, totalWithTax: total } = amounts;
  if (!net || !total || (!tax && !taxFree)) return amounts;
  const sum = valueOf(net) + (tax ? valueOf(tax) : 0);
  if (sum === valueOf(total)) return isStated(voices) ? supported(amounts) : amounts;
  const found = tax ? findBalanced(voices) : null;
  if (found) return chosen(amounts, found, remarks);
  remarks.push(remark('sum-differs', 'totalWithTax', { sum, total: valueOf(total) }));
  return mapAmounts(amounts, (field) =>
    field.source === 'ocr' ? capped(field, UNBALANCED_OCR) : field,
  );
}

/** Figures that were read apart and add up are hardly misread. A computed one proves nothing. */
function supported(amounts: Amounts): Amounts {
  return mapAmounts(amounts, (field) => ({
    ...field,
    confidence: Math.max(field.confidence, 1 - (1 - field.confidence) * 0.3),
  }));
}

function isStated(voices: AmountVoices): boolean {
  return NAMES.every((name) => voices[name].length > 0);
}

function chosen(amounts: Amounts, found: Balanced, remarks: ReadRemark[]): Amounts {
  const settle = (name: AmountName): ReadField | null => {
    const field = amounts[name];
    const voice = found[name];
    if (!field || field.value === voice.value) return field;
    remarks.push(remark('chosen-by-check', name));
    const { value, source, confidence, region } = field;
    const others = [{ value, source, confidence, region }, ...field.others];
    return {
      ...field,
      ...voice,
      confidence: Math.min(voice.confidence, CHOSEN),
      agree: [],
      others: others.filter((other) => other.value !== voice.value),
    };
  };
  return {
    amountWithoutTax: settle('amountWithoutTax'),
    tax: settle('tax'),
    totalWithTax: settle('totalWithTax'),
  };
}

function differsFromWords({ totalWithTax }: Amounts, sources: readonly SourceReading[]): boolean {
  const words = totalsInWords(sources);
  return totalWithTax !== null && words.some((value) => value !== totalWithTax.value);
}

function mapAmounts(amounts: Amounts, change: (field: ReadField) => ReadField): Amounts {
  const { amountWithoutTax: net, tax, totalWithTax: total } = amounts;
  return {
    amountWithoutTax: net && change(net),
    tax: tax && change(tax),
    totalWithTax: total && change(total),
  };
}

function computed(from: ReadField | null, value: number): ReadField | null {
  if (!from) return null;
  return {
    value,
    source: 'computed',
    confidence: Math.round(from.confidence * 980) / 1000,
    region: null,
    agree: [],
    others: [],
  };
}

function weaker(a: ReadField, b: ReadField): ReadField {
  return a.confidence < b.confidence ? a : b;
}

function capped(field: ReadField, most: number): ReadField {
  return { ...field, confidence: Math.min(field.confidence, most) };
}

/** Amount fields hold 分. */
function valueOf(field: ReadField | null): number {
  return Number(field?.value ?? 0);
}

function remark(
  code: ReadRemark['code'],
  field: AmountName,
  detail: ReadRemark['detail'] = {},
): ReadRemark {
  return { code, field, detail };
}
