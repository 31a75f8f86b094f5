import { describe, expect, it } from 'vitest';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { kindName, kindNameEn, kindShortName } from '@/utils/invoice/kind-names';
import { INVOICE_KINDS, isDigital, parseKindName } from '@/utils/invoice/kinds';

describe('names of kinds', () => {
  it('knows every kind by three names', () => {
    expect(INVOICE_KINDS).toHaveLength(25);
    for (const kind of INVOICE_KINDS) {
      expect(kindName(kind)).toMatch(/\p{Script=Han}/u);
      expect(kindShortName(kind)).toMatch(/\p{Script=Han}/u);
      expect(kindNameEn(kind)).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('reads its own official and short names back', () => {
    for (const kind of INVOICE_KINDS) {
      expect(parseKindName(kindName(kind))).toBe(kind);
      expect(parseKindName(kindShortName(kind))).toBe(kind);
    }
  });

  it('tells the kinds with a 20-digit number', () => {
    const digital: InvoiceKind[] = ['digital', 'digital-toll', 'railway', 'air'];
    for (const kind of digital) expect(isDigital(kind)).toBe(true);
    const coded: InvoiceKind[] = ['vat-special', 'digital-paper-special', 'blockchain'];
    for (const kind of coded) expect(isDigital(kind)).toBe(false);
  });
});

describe('parseKindName', () => {
  it.each<[string, InvoiceKind]>([
    ['数电发票（增值税专用发票）', 'digital-special'],
    ['数电发票(普通发票)', 'digital-ordinary'],
    ['数电票（专）', 'digital-special'],
    ['数电票 (普)', 'digital-ordinary'],
    ['数电专票', 'digital-special'],
    ['数电普', 'digital-ordinary'],
    ['全电发票（专用发票）', 'digital-special'],
    ['全面数字化的电子发票', 'digital'],
    ['数电票', 'digital'],
    ['电子发票【增值税专用发票】', 'digital-special'],
    ['电子发票（普通发票）（通行费）', 'digital-toll'],
    ['电子发票（机动车销售统一发票）', 'digital-vehicle'],
    ['电子发票（二手车销售统一发票）', 'digital-used-vehicle'],
    ['电子发票（铁路电子客票）', 'railway'],
    ['数电票(航空运输电子客票行程单)', 'air'],
    ['数电纸质发票（普通发票）', 'digital-paper-ordinary'],
    ['数电纸票（增值税专用发票）', 'digital-paper-special'],
    ['增值税专用发票（数电纸质）', 'digital-paper-special'],
    ['增值税专用发票', 'vat-special'],
    ['增 值 税 专 用 发 票', 'vat-special'],
    ['增值税专用发票（机动车）', 'vat-special'],
    ['增值税电子专用发票', 'vat-e-special'],
    ['增值税专用发票（电子）', 'vat-e-special'],
    ['增值税普通发票', 'vat-ordinary'],
    ['北京增值税电子普通发票', 'vat-e-ordinary'],
    ['电子普票', 'vat-e-ordinary'],
    ['增值税普通发票（卷式）', 'vat-roll'],
    ['增值税电子普通发票（通行费）', 'vat-toll'],
    ['货运运输业增值税专用发票', 'freight-special'],
    ['货运专票', 'freight-special'],
    ['机动车销售统一发票', 'vehicle'],
    ['二手车销售统一发票', 'used-vehicle'],
    ['深圳电子普通发票', 'blockchain'],
    ['区块链电子普通发票', 'blockchain'],
    ['通用（电子）发票', 'general'],
    ['江苏省车辆通行费发票', 'toll-local'],
    ['医疗门诊收费票据（电子）', 'fiscal-receipt'],
  ])('%s', (text, kind) => {
    expect(parseKindName(text)).toBe(kind);
  });

  it.each(['', '发票', '增值税发票', '电子发票', '滴滴出行行程单', '机动车辆保险', '出租车票'])(
    'names no kind: %s',
    (text) => {
      expect(parseKindName(text)).toBeNull();
    },
  );

  it('does not choose between two kinds, nor read sentences', () => {
    expect(parseKindName('增值税专用发票/增值税普通发票')).toBeNull();
    expect(parseKindName(`增值税专用发票${'说明'.repeat(30)}`)).toBeNull();
    expect(parseKindName('专'.repeat(100_000))).toBeNull();
  });
});
