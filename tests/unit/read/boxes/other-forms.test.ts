import { describe, expect, it } from 'vitest';
import * as special from './layouts/special';
import { readOne, valuesOf } from './values';

const BUYER = { buyerName: '北京示例科技有限公司', buyerTaxId: '91110108MA01EXMP9M' };

describe('Forms with layouts of their own', () => {
  it('机动车销售统一发票', () => {
    const reading = readOne(special.vehiclePage());
    expect(valuesOf(reading.claims)).toEqual({
      kind: 'vehicle',
      code: '111002321001',
      number: '00123457',
      date: '2023-06-01',
      buyerName: '张三样',
      buyerTaxId: '11010519491231002X',
      sellerName: '北京示例汽车销售有限公司',
      sellerTaxId: '91110108MA01EXMP9M',
      amountWithoutTax: 10_000_000,
      tax: 1_300_000,
      totalWithTax: 11_300_000,
    });
    expect(reading.totalInWords).toBe('壹拾壹万叁仟圆整');
    expect(reading.extras).toContainEqual({
      name: '车辆识别代号/车架号码',
      value: 'LSVAA49J132012345',
    });
  });

  it('二手车销售统一发票: the parties are those who trade, not the market', () => {
    expect(valuesOf(readOne(special.usedVehiclePage()).claims)).toEqual({
      kind: 'used-vehicle',
      code: '011002300417',
      number: '00123457',
      date: '2023-06-01',
      buyerName: '张三样',
      buyerTaxId: '11010519491231002X',
      sellerName: '李四例',
      sellerTaxId: '110105194912310038',
      totalWithTax: 4_500_000,
    });
  });

  it('卷票: a strip of rows', () => {
    const reading = readOne(special.rollPage());
    expect(valuesOf(reading.claims)).toEqual({
      kind: 'vat-roll',
      code: '011002300407',
      number: '00123457',
      date: '2023-06-01',
      checkCode: '12345678901234567893',
      ...BUYER,
      sellerName: '上海样张贸易有限公司',
      sellerTaxId: '91310115MA1EXAMP37',
      totalWithTax: 8800,
    });
    expect(reading.items.map(({ name, amount }) => [name, amount])).toEqual([
      ['*餐饮服务*餐费', 8800],
    ]);
  });

  it('铁路电子客票: the fare is the total', () => {
    expect(valuesOf(readOne(special.railwayPage()).claims)).toEqual({
      kind: 'railway',
      number: '26119112345678901234',
      date: '2026-03-05',
      ...BUYER,
      totalWithTax: 66_200,
    });
  });

  it('航空运输电子客票行程单: the sum under 合计 is the total, not 票价', () => {
    expect(valuesOf(readOne(special.airPage()).claims)).toEqual({
      kind: 'air',
      number: '26948712345678901234',
      date: '2026-03-05',
      ...BUYER,
      tax: 8505,
      totalWithTax: 108_000,
    });
  });

  it('通用电子发票: no tax is shown', () => {
    expect(valuesOf(readOne(special.generalPage()).claims)).toEqual({
      kind: 'general',
      code: '111002300001',
      number: '00123457',
      date: '2023-06-01',
      ...BUYER,
      sellerName: '上海样张贸易有限公司',
      sellerTaxId: '91310115MA1EXAMP37',
      totalWithTax: 1500,
    });
  });
});
