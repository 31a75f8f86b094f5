import type { InvoiceKind } from '@/utils/invoice/kinds';
import { parseKindName } from '@/utils/invoice/kinds';
import type { Claims } from '../reading';
import { kindClaim } from './claims';
import type { XmlElement } from './element';
import { at, find, textAt } from './element';

/** `LabelCode` of GeneralOrSpecialVAT in the files of the tax bureau. */
const BY_CODE: Record<string, InvoiceKind> = { '01': 'digital-special', '02': 'digital-ordinary' };

/** Sub-trees of SpecificInformation that only one kind has. */
const BY_CONTENT: ReadonlyArray<readonly [key: RegExp, kind: InvoiceKind]> = [
  [/^(?:used|secondhand).*(?:vehicle|car|motor)/, 'digital-used-vehicle'],
  [/^(?:motor)?vehicle(?:sales?|information)/, 'digital-vehicle'],
  [/^toll/, 'digital-toll'],
  [/railway/, 'railway'],
  [/^(?:air|civilaviation)/, 'air'],
];

const LABELS = ['GeneralOrSpecialVAT', 'EInvoiceType'] as const;

/**
 * The kind of a 数电票 by its labels; by its contents where the labels are empty or missing, as
 * ride platforms leave them; else just 数电票. A buyer without a tax id cannot have been given a 专票
 * (增值税暂行条例 第二十一条: 购买方为消费者个人的不得开具).
 */
export function einvoiceKind(invoice: XmlElement): Claims {
  const labels = at(invoice, 'Header', 'InherentLabel');
  const labelled = labels === null ? null : byLabels(labels);
  if (labelled !== null) return kindClaim(labelled, 1);
  const content = byContent(invoice);
  if (content !== null) return kindClaim(content, 0.9);
  const buyer = at(invoice, 'EInvoiceData', 'BuyerInformation');
  const person = buyer !== null && textAt(buyer, 'BuyerIdNum') === null;
  return person ? kindClaim('digital-ordinary', 0.8) : kindClaim('digital', 0.6);
}

function byLabels(labels: XmlElement): InvoiceKind | null {
  const names = LABELS.map((label) => textAt(labels, label, 'LabelName') ?? '');
  const title = names.some((name) => name.includes('纸质')) ? '数电纸质发票' : '电子发票';
  for (const name of names) {
    const kind = name === '' ? null : parseKindName(`${title}（${name}）`);
    if (kind !== null && kind !== 'digital') return kind;
  }
  const code = textAt(labels, 'GeneralOrSpecialVAT', 'LabelCode')?.padStart(2, '0');
  return code === undefined ? null : (BY_CODE[code] ?? null);
}

function byContent(invoice: XmlElement): InvoiceKind | null {
  const specific = find(invoice, 'SpecificInformation');
  for (const { key } of specific?.children ?? []) {
    const match = BY_CONTENT.find(([pattern]) => pattern.test(key));
    if (match !== undefined) return match[1];
  }
  return null;
}
