import type { InvoiceKind } from './kinds';

/** Every kind with its official name, the short one people say, and an English one. */
const NAMES: Record<InvoiceKind, readonly [zh: string, short: string, en: string]> = {
  'vat-special': ['增值税专用发票', '专票', 'Special VAT invoice'],
  'vat-e-special': ['增值税电子专用发票', '电子专票', 'Electronic special VAT invoice'],
  'vat-ordinary': ['增值税普通发票', '普票', 'Ordinary VAT invoice'],
  'vat-e-ordinary': ['增值税电子普通发票', '电子普票', 'Electronic ordinary VAT invoice'],
  'vat-roll': ['增值税普通发票（卷票）', '卷票', 'Ordinary VAT invoice (roll)'],
  'vat-toll': ['增值税电子普通发票（通行费）', '通行费电子普票', 'Electronic toll invoice'],
  'freight-special': ['货物运输业增值税专用发票', '货运专票', 'Freight special VAT invoice'],
  vehicle: ['机动车销售统一发票', '机动车票', 'Motor vehicle sales invoice'],
  'used-vehicle': ['二手车销售统一发票', '二手车票', 'Used vehicle sales invoice'],
  digital: ['数电发票', '数电票', 'Digital invoice'],
  'digital-special': ['电子发票（增值税专用发票）', '数电专票', 'Digital special VAT invoice'],
  'digital-ordinary': ['电子发票（普通发票）', '数电普票', 'Digital ordinary invoice'],
  'digital-toll': ['电子发票（通行费）', '数电通行费', 'Digital toll invoice'],
  'digital-vehicle': [
    '电子发票（机动车销售统一发票）',
    '数电机动车票',
    'Digital motor vehicle sales invoice',
  ],
  'digital-used-vehicle': [
    '电子发票（二手车销售统一发票）',
    '数电二手车票',
    'Digital used vehicle sales invoice',
  ],
  railway: ['电子发票（铁路电子客票）', '铁路客票', 'Railway e-ticket invoice'],
  air: ['电子发票（航空运输电子客票行程单）', '航空行程单', 'Air e-ticket itinerary invoice'],
  'digital-paper-special': [
    '数电纸质发票（增值税专用发票）',
    '数电纸质专票',
    'Special VAT invoice on paper (e-platform)',
  ],
  'digital-paper-ordinary': [
    '数电纸质发票（普通发票）',
    '数电纸质普票',
    'Ordinary invoice on paper (e-platform)',
  ],
  'digital-paper-vehicle': [
    '数电纸质发票（机动车销售统一发票）',
    '数电纸质机动车票',
    'Motor vehicle sales invoice on paper (e-platform)',
  ],
  'digital-paper-used-vehicle': [
    '数电纸质发票（二手车销售统一发票）',
    '数电纸质二手车票',
    'Used vehicle sales invoice on paper (e-platform)',
  ],
  blockchain: ['区块链电子发票', '区块链票', 'Blockchain e-invoice'],
  general: ['通用机打（电子）发票', '通用发票', 'General machine-printed or e-invoice'],
  'toll-local': ['江苏车辆通行费发票', '车辆通行费', 'Jiangsu road toll invoice'],
  'fiscal-receipt': ['财政票据', '财政票据', 'Fiscal receipt'],
};

/** The official Chinese name, as the invoice's own title has it. */
export function kindName(kind: InvoiceKind): string {
  return NAMES[kind][0];
}

/** The short Chinese name for badges and tables, e.g. 数电专票. */
export function kindShortName(kind: InvoiceKind): string {
  return NAMES[kind][1];
}

/** The English name. */
export function kindNameEn(kind: InvoiceKind): string {
  return NAMES[kind][2];
}
