import type { InvoiceKind } from './kinds';

/** Longer texts are sentences, not names of a kind. */
const MAX_NAME = 40;

type Subject = 'used-vehicle' | 'vehicle' | 'toll' | 'special' | 'ordinary';
type Rule = readonly [RegExp, InvoiceKind];

const SPECIAL = /专用|专票|专\)|专$/;
const ORDINARY = /普通|普票|普\)|普$/;

/** Names that stand for one kind whatever else the text says; the first match wins. */
const PLAIN_RULES: readonly Rule[] = [
  [/财政|非税收入|(?:收费|捐赠|结算|往来)(?:统一)?票据/, 'fiscal-receipt'],
  // 深圳电子普通发票 is the printed title of a blockchain invoice: 增值税 is missing in it.
  [/区块链|^(?:深圳|北京|云南|广东)[市省]?电子普通发票/, 'blockchain'],
  [/通用(?:发票|\(?机打|\(?电子)/, 'general'],
  [/车辆通行费/, 'toll-local'],
  [/铁路|(?:数电|全电|电子发票).*火车/, 'railway'],
  [/航空/, 'air'],
];

/** 税控 and UKey kinds, tried after the 数电 families. */
const TAX_CONTROL_RULES: readonly Rule[] = [
  [/货物?运输?.*专/, 'freight-special'],
  [/卷(?:票|式)/, 'vat-roll'],
  [/通行费/, 'vat-toll'],
  [/电子?(?:增值税)?专(?:用|票|$)|(?:专用发票|专票)\(?电子/, 'vat-e-special'],
  [/电子?(?:增值税)?普(?:通|票|$)|(?:普通发票|普票)\(?电子/, 'vat-e-ordinary'],
  [/专用发票|专票|增值税.*专/, 'vat-special'],
  [/普通发票|普票|增值税.*普/, 'vat-ordinary'],
];

const DIGITAL_PAPER = /数电.*纸|全电.*纸|纸质?[(]?(?:数电|全电)|纸质发票\(/;
const DIGITAL_WORD = /数电|全电|全面数字化/;
const DIGITAL_TITLE = /(?<!增值税)电子发票(?:\(|.*(?:专|普))/;

const PAPER_KINDS: Record<Subject, InvoiceKind | null> = {
  'used-vehicle': 'digital-paper-used-vehicle',
  vehicle: 'digital-paper-vehicle',
  toll: null,
  special: 'digital-paper-special',
  ordinary: 'digital-paper-ordinary',
};

const DIGITAL_KINDS: Record<Subject, InvoiceKind> = {
  'used-vehicle': 'digital-used-vehicle',
  vehicle: 'digital-vehicle',
  toll: 'digital-toll',
  special: 'digital-special',
  ordinary: 'digital-ordinary',
};

/** See `parseKindName`. The order follows the names: 通用电子发票 would else read as 电子发票. */
export function matchKindName(text: string): InvoiceKind | null {
  if (text.length > MAX_NAME * 4) return null;
  const name = normalizeName(text);
  if (name === '' || name.length > MAX_NAME) return null;
  const plain = firstMatch(PLAIN_RULES, name);
  if (plain !== null) return plain;
  if (SPECIAL.test(name) && ORDINARY.test(name)) return null;
  const subject = subjectOf(name);
  if (DIGITAL_PAPER.test(name)) return subject === null ? null : PAPER_KINDS[subject];
  if (DIGITAL_WORD.test(name)) return subject === null ? 'digital' : DIGITAL_KINDS[subject];
  if (DIGITAL_TITLE.test(name)) return subject === null ? null : DIGITAL_KINDS[subject];
  if (subject === 'used-vehicle') return 'used-vehicle';
  if (subject === 'vehicle') return /票|^机动车$/.test(name) ? 'vehicle' : null;
  return firstMatch(TAX_CONTROL_RULES, name);
}

function normalizeName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[[【〔〈]/g, '(')
    .replace(/[\]】〕〉]/g, ')');
}

/** What is invoiced. A 专票 with the word 机动车 in its corner is still a 专票. */
function subjectOf(name: string): Subject | null {
  if (name.includes('二手车')) return 'used-vehicle';
  if (name.includes('机动车') && !SPECIAL.test(name)) return 'vehicle';
  if (name.includes('通行费')) return 'toll';
  if (SPECIAL.test(name)) return 'special';
  return ORDINARY.test(name) ? 'ordinary' : null;
}

function firstMatch(rules: readonly Rule[], name: string): InvoiceKind | null {
  return rules.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
