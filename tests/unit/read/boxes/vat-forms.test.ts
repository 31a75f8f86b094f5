import { describe, expect, it } from 'vitest';
import { digitalPage } from './layouts/digital';
import { reversed, sheetOf } from './layouts/print';
import { paperSpecialPage } from './layouts/special';
import { taxControlPage } from './layouts/tax-control';
import { readOne, valuesOf } from './values';

const PARTIES = {
  buyerName: '北京示例科技有限公司',
  buyerTaxId: '91110108MA01EXMP9M',
  sellerName: '上海样张贸易有限公司',
  sellerTaxId: '91310115MA1EXAMP37',
};

describe('数电票', () => {
  it('is read whole, with the buyer left and the seller right', () => {
    const reading = readOne(digitalPage());
    expect(valuesOf(reading.claims)).toEqual({
      kind: 'digital-special',
      number: '26112000000123456780',
      date: '2026-03-05',
      amountWithoutTax: 100_000,
      tax: 6000,
      totalWithTax: 106_000,
      ...PARTIES,
    });
    expect(
      Math.min(...Object.values(reading.claims).map(({ confidence }) => confidence)),
    ).toBeGreaterThan(0.95);
    expect(reading.totalInWords).toBe('壹仟零陆拾圆整');
    expect(reading.extras).toContainEqual({ name: '开票人', value: '李示例' });
  });

  it('tells where each value stands', () => {
    const { number, sellerName } = readOne(digitalPage()).claims;
    expect(number?.region).toMatchObject({ page: 0 });
    expect(number?.region?.left).toBeCloseTo(0.81, 2);
    expect(number?.region?.top).toBeCloseTo(0.0885, 2);
    expect(sellerName?.region?.left).toBeCloseTo(0.58, 2);
  });

  it('without tax prints stars, and its total is its amount', () => {
    const reading = readOne(
      digitalPage({
        items: [['*经营租赁*通行费', '39.00', '***', '***']],
        amount: '¥39.00',
        tax: '***',
        words: '叁拾玖圆整',
        total: '¥39.00',
      }),
    );
    expect(reading.taxFree).toBe(true);
    expect(valuesOf(reading.claims)).toMatchObject({ amountWithoutTax: 3900, totalWithTax: 3900 });
    expect(reading.claims.tax).toBeUndefined();
    expect(reading.items[0]).toMatchObject({ amount: 3900, taxRate: '***', tax: null });
  });

  it('of a red invoice has negative amounts', () => {
    const reading = readOne(
      digitalPage({
        items: [['*信息技术服务*软件服务费', '-1000.00', '6%', '-60.00']],
        amount: '-¥1000.00',
        tax: '¥-60.00',
        words: '（负数）壹仟零陆拾圆整',
        total: '¥-1060.00',
        remark: ['被红冲蓝字数电发票号码：25112000000999999999', '红字发票信息确认单编号：1234'],
      }),
    );
    expect(valuesOf(reading.claims)).toMatchObject({
      number: '26112000000123456780',
      amountWithoutTax: -100_000,
      tax: -6000,
      totalWithTax: -106_000,
    });
    expect(reading.totalInWords).toContain('负');
  });

  it('takes nothing from 备注, whatever that says', () => {
    const remark = [
      '名称：南京别家有限公司 开票日期：2020年01月01日',
      '纳税人识别号：91440300MA5EXMP163',
      '发票号码：25112000000999999999 价税合计（小写）¥9.99',
      '购买方名称：别的买方公司',
    ];
    const reading = readOne(digitalPage({ remark }));
    expect(valuesOf(reading.claims)).toEqual(valuesOf(readOne(digitalPage()).claims));
    expect(reading.extras.find(({ name }) => name === '备注')?.value).toContain('南京别家有限公司');
  });

  it('has no 发票代码, even where a figure like one is printed', () => {
    expect(
      readOne(digitalPage({ remark: ['发票代码：011002300411'] })).claims.code,
    ).toBeUndefined();
  });

  it('to a person has no buyer id', () => {
    const { claims } = readOne(digitalPage({ buyer: '张三样', buyerId: '' }));
    expect(claims.buyerName?.value).toBe('张三样');
    expect(claims.buyerTaxId).toBeUndefined();
    expect(claims.sellerTaxId?.value).toBe(PARTIES.sellerTaxId);
  });

  it('in the corner of a large sheet under a print header is the same', () => {
    const place = { left: 0.55, top: 0.1, width: 0.4 };
    const sheet = sheetOf(1.414, [[digitalPage(), place]]);
    const header = { ...sheet.boxes[0], text: '2025/7/4 15:52 localhost:63342/print.html' };
    const region = { page: 0, left: 0.02, top: 0.01, width: 0.3, height: 0.015 };
    const boxes = [...sheet.boxes, { ...header, region, confidence: 1, vertical: false }];
    expect(valuesOf(readOne({ ...sheet, boxes }).claims)).toEqual(
      valuesOf(readOne(digitalPage()).claims),
    );
  });
});

describe('税控 invoice', () => {
  it('is read whole, with the buyer above and the seller below', () => {
    const reading = readOne(taxControlPage());
    expect(valuesOf(reading.claims)).toEqual({
      kind: 'vat-e-ordinary',
      code: '011002300411',
      number: '00123457',
      date: '2023-06-01',
      checkCode: '12345678901234567893',
      amountWithoutTax: 9000,
      tax: 270,
      totalWithTax: 9270,
      ...PARTIES,
    });
  });

  it('keeps discount lines and reads the sums from 合计', () => {
    const { items } = readOne(taxControlPage());
    expect(items.map(({ amount, tax }) => [amount, tax])).toEqual([
      [10_000, 300],
      [-1000, -30],
    ]);
  });

  it('does not depend on the order of its boxes', () => {
    const page = taxControlPage({ remark: ['名称：别家公司', '发票代码：044002300411'] });
    expect(readOne(reversed(page)).claims).toEqual(readOne(page).claims);
  });

  it('with code …12 is one of 通行费', () => {
    const { kind } = readOne(taxControlPage({ code: '011002300412' })).claims;
    expect(kind?.value).toBe('vat-toll');
  });

  it('without a title is known by its code, with doubt', () => {
    const { kind } = readOne(taxControlPage({ title: '' })).claims;
    expect(kind).toMatchObject({ value: 'vat-e-ordinary' });
    expect(kind?.confidence).toBeLessThan(0.7);
  });

  it('whose sums do not fit says so by its confidence', () => {
    const { claims } = readOne(taxControlPage({ tax: '￥3.70' }));
    expect(claims.tax?.value).toBe(370);
    expect(claims.tax?.confidence).toBeLessThanOrEqual(0.7);
    expect(claims.amountWithoutTax?.confidence).toBeLessThanOrEqual(0.7);
  });

  it('that is a specimen of zeros has no identity', () => {
    const { claims } = readOne(taxControlPage({ code: '000000000000', number: '00000000' }));
    expect(claims.code).toBeUndefined();
    expect(claims.number).toBeUndefined();
  });

  it('on paper shows code and number without labels, twice', () => {
    const { claims } = readOne(paperSpecialPage());
    expect(valuesOf(claims)).toMatchObject({
      kind: 'vat-special',
      code: '1100231130',
      number: '00123457',
      totalWithTax: 22_600,
      ...PARTIES,
    });
  });

  it('with a 数电票号码 in the 密码区 is 数电纸质', () => {
    const { claims } = readOne(paperSpecialPage([[60, 28, '数电票号码：26112000000123456780']]));
    expect(valuesOf(claims)).toMatchObject({ kind: 'digital-paper-special', number: '00123457' });
  });

  it('of a blockchain prints five characters as its 校验码', () => {
    const { claims } = readOne(
      taxControlPage({ title: '深圳电子普通发票', code: '144032109110', check: 'a1b2c' }),
    );
    expect(valuesOf(claims)).toMatchObject({ kind: 'blockchain', checkCode: 'a1b2c' });
  });
});
