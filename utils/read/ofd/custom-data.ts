import { classifyInvoice } from '@/utils/invoice/classify';
import type { SourceReading } from '../reading';
import { kindClaim } from '../xml/claims';
import { attribute, childrenOf, find } from '../xml/element';
import { extrasOf } from '../xml/extras';
import type { NamedTexts } from '../xml/named-fields';
import { claimsOfNames, keyOfName } from '../xml/named-fields';
import type { OfdDocument } from './document';

/** Metadata that repeats the page; not under the signature in some files. */
const CONFIDENCE = 0.95;
/** A kind that only the code tells. */
const BY_CODE = 0.8;

/**
 * What OFD.xml's CustomDatas say of the invoice: code, number, date, amounts, tax ids, with some
 * makers also names and 价税合计. Null when they speak of none.
 */
export function readCustomData({ docInfo }: OfdDocument): SourceReading | null {
  const texts = new Map<string, string>();
  const list = docInfo === null ? null : find(docInfo, 'CustomDatas');
  for (const data of list === null ? [] : childrenOf(list, 'CustomData')) {
    texts.set(keyOfName(attribute(data, 'Name') ?? ''), data.text);
  }
  const { claims, taxFree } = claimsOfNames(texts, CONFIDENCE);
  if (claims.number === undefined) return null;
  const [byCode] =
    claims.code === undefined
      ? []
      : classifyInvoice({ code: claims.code.value, number: claims.number.value });
  return {
    source: 'ofd',
    page: null,
    claims: { ...kindClaim(byCode?.kind ?? null, BY_CODE), ...claims },
    items: [],
    extras: customExtras(texts),
    taxFree,
    totalInWords: null,
  };
}

function customExtras(texts: NamedTexts): SourceReading['extras'] {
  const text = (name: string) => texts.get(keyOfName(name)) ?? null;
  const colour = /^(?<colour>[红蓝]字)/.exec(text('开票类型') ?? '')?.groups?.['colour'];
  return extrasOf([
    ['发票状态', colour ?? null],
    ['购买方地址电话', text('购买方地址、电话')],
    ['销售方地址电话', text('销售方地址、电话')],
    ['开票人', text('开票人')],
    ['机器编号', text('机器编号')],
  ]);
}
