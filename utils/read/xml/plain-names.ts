import type { Source, SourceReading } from '../reading';
import type { XmlElement } from './element';
import { walk } from './element';
import { extrasOf } from './extras';
import { claimsOfNames, keyOfName, namesNumber } from './named-fields';

/** Structure that no specification gives: what is named as a field is one, but a little less sure. */
const CONFIDENCE = 0.9;

/** Whether an element has the number of an invoice under its Chinese or 拼音 name. */
export function isPlainlyNamed(element: XmlElement): boolean {
  return namesNumber(element.children.map(({ name }) => keyOfName(name)));
}

/** Reads an invoice whose elements are named 发票号码 or FPHM, in whatever structure they stand. */
export function readPlainNames(invoice: XmlElement, source: Source): SourceReading {
  const texts = new Map<string, string>();
  for (const { name, text, children } of walk(invoice)) {
    const key = keyOfName(name);
    if (children.length === 0 && !texts.has(key)) texts.set(key, text);
  }
  const { claims, taxFree } = claimsOfNames(texts, CONFIDENCE);
  return {
    source,
    page: null,
    claims,
    items: [],
    extras: extrasOf([
      ['备注', texts.get('备注') ?? texts.get('bz') ?? null],
      ['开票人', texts.get('开票人') ?? texts.get('kpr') ?? null],
    ]),
    taxFree,
    totalInWords: texts.get('价税合计大写') ?? texts.get('jshjdx') ?? null,
  };
}
