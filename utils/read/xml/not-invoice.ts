import type { NotInvoice } from '../reading';
import type { XmlElement } from './element';
import { find, textAt, walk } from './element';

/** Names of papers are short; longer texts only speak of them. */
const MAX_NAME = 40;

type Rule = readonly [name: RegExp, notInvoice: NotInvoice];

/** Papers by the names that stand on them; the first match wins. */
const RULES: readonly Rule[] = [
  [/入账信息|入账结果/, { type: 'booking-record', name: '电子凭证入账信息' }],
  [/银行.{0,8}对账单/, { type: 'bank-receipt', name: '银行电子对账单' }],
  [/(?:银行|电子)回单|回单号|银行.{0,8}回单/, { type: 'bank-receipt', name: '银行电子回单' }],
  [/通行费.{0,10}汇总|汇总单/, { type: 'summary', name: '通行费电子票据汇总单' }],
  [/行程单|行程报销单/, { type: 'itinerary', name: '行程单' }],
  [
    /财政.{0,6}票据|非税收入|医疗.{0,6}收费票据|捐赠.{0,6}票据/,
    { type: 'fiscal-receipt', name: '财政票据' },
  ],
];

const FISCAL: NotInvoice = { type: 'fiscal-receipt', name: '财政票据' };

/**
 * What an XML file without an invoice is. 财政票据 share the root `EInvoice` with 数电票 but have the
 * tag CZ-EI (财政电子票据数据规范), a 监管机构代码 and a 10-digit number.
 */
export function notInvoiceOf(root: XmlElement): NotInvoice | null {
  const tag = find(root, 'EInvoiceTag')?.text.trim() ?? '';
  if (tag.startsWith('CZ') || find(root, 'SupervisorAreaCode') !== null) {
    const name = textAt(find(root, 'Main') ?? root, 'EInvoiceName');
    return name === null ? FISCAL : { ...FISCAL, name: name.slice(0, MAX_NAME) };
  }
  return paperNamedIn(textsOf(root));
}

/** The paper that one of these texts names; null when none does. */
export function paperNamedIn(texts: Iterable<string>): NotInvoice | null {
  for (const text of texts) {
    const name = text.replace(/\s/g, '');
    if (name.length > MAX_NAME) continue;
    const match = RULES.find(([pattern]) => pattern.test(name));
    if (match !== undefined) return match[1];
  }
  return null;
}

function* textsOf(root: XmlElement): Generator<string> {
  for (const { name, text, attributes } of walk(root)) {
    yield name;
    yield text;
    yield* attributes.values();
  }
}
