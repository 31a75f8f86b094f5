/** How an invoice of a kind is numbered. */
export type Numbering =
  | 'digital'
  | 'digital-paper-special'
  | 'digital-paper-ordinary'
  | 'special-10'
  | 'ordinary-10'
  | 'e-special'
  | 'e-ordinary'
  | 'roll'
  | 'toll'
  | 'vehicle'
  | 'used-vehicle'
  | 'blockchain'
  | 'local'
  | 'fiscal';

export interface KindSheet {
  name: string;
  numbering: Numbering;
  /** Ordinary 税控 kinds carry a 校验码. */
  hasCheckCode?: true;
  goods: 'any' | 'railway' | 'air' | 'vehicle' | 'used-vehicle' | 'toll' | 'fiscal';
}

/** The kinds of the ledger by 企享云 fplx. */
export const KINDS = {
  '0920': { name: '电子发票（增值税专用发票）', numbering: 'digital', goods: 'any' },
  '0910': { name: '电子发票（普通发票）', numbering: 'digital', goods: 'any' },
  '0901': {
    name: '数电纸质发票（增值税专用发票）',
    numbering: 'digital-paper-special',
    goods: 'any',
  },
  '0904': { name: '数电纸质发票（普通发票）', numbering: 'digital-paper-ordinary', goods: 'any' },
  '0930': {
    name: '电子发票（机动车销售统一发票）',
    numbering: 'digital',
    goods: 'vehicle',
  },
  '0940': {
    name: '电子发票（二手车销售统一发票）',
    numbering: 'digital',
    goods: 'used-vehicle',
  },
  '61': {
    name: '电子发票（航空运输电子客票行程单）',
    numbering: 'digital',
    goods: 'air',
  },
  '83': { name: '电子发票（铁路电子客票）', numbering: 'digital', goods: 'railway' },
  '8208': { name: '电子发票（通行费）', numbering: 'digital', goods: 'toll' },
  '01': { name: '增值税专用发票', numbering: 'special-10', goods: 'any' },
  '04': { name: '增值税普通发票', numbering: 'ordinary-10', hasCheckCode: true, goods: 'any' },
  '08': { name: '增值税电子专用发票', numbering: 'e-special', goods: 'any' },
  '10': { name: '增值税电子普通发票', numbering: 'e-ordinary', hasCheckCode: true, goods: 'any' },
  '11': { name: '增值税普通发票（卷票）', numbering: 'roll', hasCheckCode: true, goods: 'any' },
  '14': {
    name: '增值税电子普通发票（通行费）',
    numbering: 'toll',
    hasCheckCode: true,
    goods: 'toll',
  },
  '03': { name: '机动车销售统一发票', numbering: 'vehicle', goods: 'vehicle' },
  '15': { name: '二手车销售统一发票', numbering: 'used-vehicle', goods: 'used-vehicle' },
  '100': { name: '区块链电子发票', numbering: 'blockchain', goods: 'any' },
  '101': { name: '财政票据', numbering: 'fiscal', goods: 'fiscal' },
  '102': { name: '通用机打（电子）发票', numbering: 'local', goods: 'any' },
  '103': { name: '江苏车辆通行费发票', numbering: 'local', goods: 'toll' },
} as const satisfies Record<string, KindSheet>;

export type Fplx = keyof typeof KINDS;

/** The sheet of a kind, with the optional marks readable on every kind. */
export function sheetOf(fplx: Fplx): KindSheet {
  return KINDS[fplx];
}
