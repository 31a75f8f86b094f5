import { parseKindName } from '@/utils/invoice/kinds';
import type { Claims } from '../reading';
import { claimsOf, kindClaim, saysTaxFree } from './claims';
import type { StatedTexts } from './claims';

/**
 * Names of fields as OFD metadata print them, and the 拼音 ones of the tax bureau's interfaces.
 * 合计金额 is without tax wherever it stands.
 */
const NAMES: Record<keyof StatedTexts, readonly string[]> = {
  code: ['发票代码', 'fpdm'],
  number: ['发票号码', '数电票号码', '数电发票号码', 'fphm', 'sdphm'],
  date: ['开票日期', '发票开具日期', 'kprq'],
  amountWithoutTax: ['合计金额', '不含税金额', 'hjje'],
  tax: ['合计税额', 'hjse'],
  totalWithTax: ['价税合计', '价税合计小写', 'jshj', 'jshjxx'],
  checkCode: ['校验码', 'jym'],
  buyerName: ['购买方名称', '购方名称', 'gmfmc', 'ghfmc', 'gfmc'],
  buyerTaxId: [
    '购买方纳税人识别号',
    '购买方统一社会信用代码/纳税人识别号',
    '购方税号',
    'gmfnsrsbh',
    'ghfnsrsbh',
    'gfsbh',
  ],
  sellerName: ['销售方名称', '销方名称', 'xsfmc', 'xhfmc', 'xfmc'],
  sellerTaxId: [
    '销售方纳税人识别号',
    '销售方统一社会信用代码/纳税人识别号',
    '销方税号',
    'xsfnsrsbh',
    'xhfnsrsbh',
    'xfsbh',
  ],
};
const KIND_NAMES = ['发票类型', '票种', '发票种类', '模板编号'];

/** Fields by their own names, from whatever has such names: `keyOfName` of each and its text. */
export type NamedTexts = ReadonlyMap<string, string>;

/** Without brackets, colons, blanks, `_` and `-`, in lower case: `GMF_MC`, `价税合计（小写）`. */
export function keyOfName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:()、-]/g, '');
}

/** Claims of the fields that are named. The kind only when its name is written out. */
export function claimsOfNames(
  texts: NamedTexts,
  confidence: number,
): { claims: Claims; taxFree: boolean } {
  const stated: StatedTexts = {};
  for (const field of Object.keys(NAMES) as Array<keyof StatedTexts>) {
    stated[field] = firstOf(texts, NAMES[field]);
  }
  const kind = parseKindName(firstOf(texts, KIND_NAMES) ?? '');
  return {
    claims: { ...kindClaim(kind, confidence), ...claimsOf(stated, confidence) },
    taxFree: saysTaxFree(stated.tax ?? null),
  };
}

/** Whether there is a field named as the number of an invoice. */
export function namesNumber(keys: Iterable<string>): boolean {
  for (const key of keys) if (NAMES.number.includes(key)) return true;
  return false;
}

function firstOf(texts: NamedTexts, names: readonly string[]): string | null {
  for (const name of names) {
    const text = texts.get(name)?.trim() ?? '';
    if (text !== '') return text;
  }
  return null;
}
