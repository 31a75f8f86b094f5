import { parseDate } from '@/utils/invoice/date';
import { parseKindName } from '@/utils/invoice/kinds';
import type { Money } from '@/utils/invoice/money';
import { parseMoney } from '@/utils/invoice/money';
import type { Claim, Claims, SourceReading } from '../reading';

/** A value beside its own label; and one that only its shape tells. */
const LABELLED = 0.97;
const BY_SHAPE = 0.7;

const AMOUNT = String.raw`[¥￥]?\s*(?<value>-?[\d,]{1,18}\.\d{1,2}|-?\d{1,12}(?![\d-]))`;
const DATE = String.raw`(?<value>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{8})`;
const GAP = String.raw`\s*(?:\([^)]{0,10}\))?\s*[:：=]?\s*`;

const LABELS = {
  number: new RegExp(
    String.raw`(?:发票号码|票据?号码|号码|Invoice\s*(?:No|Number)\.?)${GAP}(?<value>\d{20}|\d{8})(?!\d)`,
    'i',
  ),
  code: new RegExp(String.raw`(?:发票代码|代码)${GAP}(?<value>\d{12}|\d{10})(?!\d)`),
  date: new RegExp(String.raw`(?:开票日期|开具日期|日期|Date)${GAP}${DATE}`, 'i'),
  checkCode: new RegExp(String.raw`校\s*验\s*码${GAP}(?<value>[\d ]{6,26})`),
  totalWithTax: new RegExp(
    String.raw`(?:价税合计|含税金额|总金额|票价|小写\)?|Total)${GAP}${AMOUNT}`,
    'i',
  ),
  amountWithoutTax: new RegExp(
    String.raw`(?:不含税金额|合计金额|(?<![含总价])金额)${GAP}${AMOUNT}`,
  ),
  tax: new RegExp(String.raw`税额${GAP}${AMOUNT}`),
} as const;

const ANY_LONG_NUMBER = /(?<!\d)\d{20}(?!\d)/;
const ANY_DATE = /(?<!\d)\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
const ANY_AMOUNT = /(?<![\d.,])-?[\d,]{1,18}\.\d{2}(?![\d.])/g;

/**
 * What a piece of running text says of one invoice: values beside their labels, else a 20-digit
 * number, a date and amounts by their shape. Null when it names no invoice number.
 */
export function readRecord(text: string): SourceReading | null {
  const number = claimOf(LABELS.number, text) ?? byShape(ANY_LONG_NUMBER.exec(text)?.[0]);
  if (!number) return null;
  const code = number.value.length === 20 ? null : claimOf(LABELS.code, text);
  const checkCode = mapClaim(claimOf(LABELS.checkCode, text), (value) => value.replace(/ /g, ''));
  const date = mapClaim(claimOf(LABELS.date, text) ?? byShape(ANY_DATE.exec(text)?.[0]), parseDate);
  const kind = kindIn(text);
  return {
    source: 'text',
    page: null,
    claims: {
      number,
      ...(code && { code }),
      ...(date && { date }),
      ...(checkCode && { checkCode }),
      ...(kind && { kind }),
      ...amountsIn(text),
    },
    items: [],
    extras: [],
    taxFree: false,
    totalInWords: null,
  };
}

function amountsIn(text: string): Claims {
  const labelled = {
    totalWithTax: mapClaim(claimOf(LABELS.totalWithTax, text), parseMoney),
    amountWithoutTax: mapClaim(claimOf(LABELS.amountWithoutTax, text), parseMoney),
    tax: mapClaim(claimOf(LABELS.tax, text), parseMoney),
  };
  const stated = Object.entries(labelled).filter(([, claim]) => claim !== null);
  if (stated.length > 0) return Object.fromEntries(stated);
  return amountsByShape(text);
}

/** One amount is the total; of several the one that is the sum of two others. */
function amountsByShape(text: string): Claims {
  const amounts = (text.match(ANY_AMOUNT) ?? []).map(parseMoney).filter((fen) => fen !== null);
  const [only, ...more] = amounts;
  if (only === undefined) return {};
  if (more.length === 0) return { totalWithTax: shaped(only) };
  for (const [index, total] of amounts.entries()) {
    const others = amounts.filter((_, other) => other !== index);
    const net = others.find((fen) => others.includes(total - fen) && fen !== total - fen);
    if (net === undefined) continue;
    const [larger, smaller] =
      Math.abs(net) > Math.abs(total - net) ? [net, total - net] : [total - net, net];
    return {
      totalWithTax: shaped(total),
      amountWithoutTax: shaped(larger),
      tax: shaped(smaller),
    };
  }
  return {};
}

function kindIn(text: string): Claims['kind'] | null {
  const name =
    /(?:电子发票|数电|全电|增值税|铁路电子客票|机动车|二手车|通行费)[^\s,，;；:：]{0,24}/.exec(
      text,
    )?.[0];
  const kind = name === undefined ? null : parseKindName(name);
  return kind && { value: kind, confidence: LABELLED, region: null };
}

function claimOf(label: RegExp, text: string): Claim<string> | null {
  const value = label.exec(text)?.groups?.['value'];
  return value === undefined ? null : { value, confidence: LABELLED, region: null };
}

function byShape(value: string | undefined): Claim<string> | null {
  return value === undefined ? null : { value, confidence: BY_SHAPE, region: null };
}

function shaped(value: Money): Claim<Money> {
  return { value, confidence: BY_SHAPE, region: null };
}

function mapClaim<T>(
  claim: Claim<string> | null,
  parse: (text: string) => T | null,
): Claim<T> | null {
  const value = claim && parse(claim.value);
  return claim && value !== null ? { ...claim, value } : null;
}
