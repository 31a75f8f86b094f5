import type { InvoiceKind } from './kinds';
import { pureDigits } from './number-text';
import { regionOfNumber } from './regions';

/** One kind that an invoice may be by its code and number, with the rule that says so. */
export interface KindCandidate {
  kind: InvoiceKind;
  /** Short id of the rule, e.g. `12-0-11`: 12 digits, the first is 0, the last two are 11. */
  rule: string;
  /** Why, as a Chinese sentence for the user. */
  reason: string;
  certainty: 'likely' | 'possible';
}

type Rule = [pattern: RegExp, rule: string, reason: string, likely: InvoiceKind, ...InvoiceKind[]];

/**
 * The table for an 发票代码 beside an 8-digit number; the first match wins and the kinds after its
 * first are possible too. Source: 企享云 FAQ (发票代码编码规则), which lists 11 and 12 under 普票
 * and 13 under paper 专票 as well; freight by the tax bureau's verification page.
 */
const CODE_RULES: readonly Rule[] = [
  [/^\d{7}[15]\d\d$/, '10-8th-15', '10位代码第8位为1或5：专票', 'vat-special'],
  [
    /^\d{7}[27]\d\d$/,
    '10-8th-27',
    '10位代码第8位为2或7：专票，也可能是货运专票',
    'vat-special',
    'freight-special',
  ],
  [/^\d{7}[36]\d\d$/, '10-8th-36', '10位代码第8位为3或6：普票', 'vat-ordinary'],
  [/^0\d{9}0[45]$/, '12-0-0405', '12位代码首位0、末两位04或05：普票', 'vat-ordinary'],
  [/^0\d{9}0[67]$/, '12-0-0607', '12位代码首位0、末两位06或07：卷票', 'vat-roll'],
  [/^0\d{9}11$/, '12-0-11', '12位代码首位0、末两位11：电子普票', 'vat-e-ordinary', 'vat-ordinary'],
  [/^0\d{9}12$/, '12-0-12', '12位代码首位0、末两位12：通行费电子普票', 'vat-toll', 'vat-ordinary'],
  [/^0\d{9}13$/, '12-0-13', '12位代码首位0、末两位13：电子专票', 'vat-e-special', 'vat-special'],
  [/^0\d{9}17$/, '12-0-17', '12位代码首位0、末两位17：二手车票', 'used-vehicle'],
  [/^11100\d\d09\d\d0$/, 'chain-1100', '北京区块链发票的代码', 'blockchain', 'general'],
  [/^14400\d\d09\d\d0$/, 'chain-4400', '广东区块链发票的代码', 'blockchain', 'general'],
  [/^15300\d\d[01]9\d00$/, 'chain-5300', '云南区块链发票的代码', 'blockchain', 'general'],
  [/^14403\d\d09\d{3}$/, 'chain-4403', '深圳区块链发票的代码', 'blockchain', 'general'],
  [
    /^[12]\d{6}2\d{4}$/,
    '12-1-8th-2',
    '12位代码首位不是0、第8位为2：机动车票，旧的地方发票也可能如此',
    'vehicle',
    'general',
  ],
  [/^[3-9]\d{6}2\d{4}$/, '12-x-8th-2', '12位代码首位不是0、第8位为2：机动车票', 'vehicle'],
  [/^[12]\d{11}$/, '12-local', '12位代码首位为1或2：地方通用发票', 'general'],
];

/**
 * The kinds that an invoice may be by its code and number alone, most probable first. Empty when
 * the code is missing or fits no rule, or when a number is damaged; `diagnoseNumber` and
 * `diagnoseCode` tell why. A code beside a 20-digit number is not looked at. Never throws.
 */
export function classifyInvoice(invoice: {
  code: string | null;
  number: string | null;
}): KindCandidate[] {
  const number = pureDigits(invoice.number);
  const code = pureDigits(invoice.code);
  if (number?.length === 20) return [digitalCandidate(number)];
  if (code === null || number === null) return [];
  if (code.length === 8 && number.length === 10) return [FISCAL];
  return number.length === 8 ? matchCode(code) : [];
}

const FISCAL: KindCandidate = {
  kind: 'fiscal-receipt',
  rule: '8-10',
  reason: '8位代码加10位号码：财政票据，不是发票，请到财政票据查验平台查验',
  certainty: 'likely',
};

function digitalCandidate(number: string): KindCandidate {
  const known = regionOfNumber(number) !== null;
  return {
    kind: 'digital',
    rule: 'number-20',
    reason: known
      ? '20位号码：数电票，专票或普票由号码看不出'
      : '20位号码：数电票，但第3、4位不是已知的地区',
    certainty: known ? 'likely' : 'possible',
  };
}

function matchCode(code: string): KindCandidate[] {
  const match = CODE_RULES.find(([pattern]) => pattern.test(code));
  if (match === undefined) return [];
  const [, rule, reason, likely, ...others] = match;
  return [
    { kind: likely, rule, reason, certainty: 'likely' },
    ...others.map((kind) => ({ kind, rule, reason, certainty: 'possible' as const })),
  ];
}
