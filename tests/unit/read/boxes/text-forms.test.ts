import { describe, expect, it } from 'vitest';
import type { PageText, TextBox } from '@/utils/read/boxes/text-box';
import { digitalPage } from './layouts/digital';
import { misread, pageOf, type Print } from './layouts/print';
import { taxControlPage } from './layouts/tax-control';
import { readOne, valuesOf } from './values';

const TRUTH = valuesOf(readOne(digitalPage()).claims);

/** The page with more text on it. */
function withPrints(page: PageText, prints: readonly Print[]): PageText {
  return { ...page, boxes: [...page.boxes, ...pageOf(prints).boxes] };
}

/** Each box of the page cut into single characters. */
function inCharacters(page: PageText): PageText {
  return { ...page, boxes: page.boxes.flatMap(charactersOf) };
}

function charactersOf(box: TextBox): TextBox[] {
  const chars = Array.from(box.text);
  const ems = (char: string) => (char > '\u2e80' ? 1 : 0.5);
  const em = box.region.width / chars.reduce((sum, char) => sum + ems(char), 0);
  let { left } = box.region;
  return chars.map((char) => {
    const region = { ...box.region, left, width: ems(char) * em };
    left += region.width;
    return { ...box, text: char, region };
  });
}

describe('Text as converters leave it', () => {
  it('may come character by character', () => {
    expect(valuesOf(readOne(inCharacters(digitalPage())).claims)).toEqual(TRUTH);
  });

  it('may be spread out with blanks', () => {
    const spread = misread(digitalPage(), '26112000000123456780', '2 6 1 1 2000000123456780');
    const page = misread(spread, '北京示例科技有限公司', '北 京 示 例 科 技 有 限 公 司');
    expect(valuesOf(readOne(page).claims)).toEqual(TRUTH);
  });

  it('may be printed twice to look bold', () => {
    const page = digitalPage();
    const shifted = page.boxes.map((box) => ({
      ...box,
      region: { ...box.region, left: box.region.left + 0.0005 },
    }));
    expect(valuesOf(readOne({ ...page, boxes: [...page.boxes, ...shifted] }).claims)).toEqual(
      TRUTH,
    );
  });

  it('may use radicals for the ideographs that they look like', () => {
    const page = digitalPage({ seller: '⻓沙⼦⾦⻋业有限公司', buyer: '北京⼀⼤⽅科技有限公司' });
    expect(valuesOf(readOne(page).claims)).toMatchObject({
      sellerName: '长沙子金车业有限公司',
      buyerName: '北京一大方科技有限公司',
    });
  });

  it('may break a date into pieces', () => {
    const page = withPrints(taxControlPage({ date: '' }), [
      [77.8, 14.9, '2023 年 06 月'],
      [89.1, 14.9, '日'],
      [87.2, 14.9, '01'],
    ]);
    expect(readOne(page).claims.date?.value).toBe('2023-06-01');
  });

  it('may print the words of a date over its blanks', () => {
    const page = withPrints(taxControlPage({ date: '2023      06     01' }), [
      [81, 14.9, '年'],
      [84.4, 14.9, '月日'],
    ]);
    expect(readOne(page).claims.date?.value).toBe('2023-06-01');
  });

  it('may measure a label wider than it is', () => {
    const page = withPrints(digitalPage({ sellerId: '' }), [[70, 33.6, '91310115MA1EXAMP37', 3]]);
    expect(readOne(page).claims.sellerTaxId?.value).toBe('91310115MA1EXAMP37');
  });
});

describe('Names', () => {
  const long = ['北京示例信息技术发展股份有限', '公司上海样张分公司'] as const;

  it('on two rows, the first beside the label, are joined', () => {
    const page = withPrints(digitalPage({ seller: '' }), [
      [58, 26.1, long[0]],
      [58, 28.7, long[1]],
    ]);
    expect(readOne(page).claims.sellerName?.value).toBe(long.join(''));
  });

  it('on two rows with the label between them are joined', () => {
    const page = withPrints(digitalPage({ seller: '' }), [
      [58, 24.9, long[0], 2],
      [58, 27.3, long[1], 2],
    ]);
    expect(readOne(page).claims.sellerName?.value).toBe(long.join(''));
  });

  it('that are complete take in nothing from the row below', () => {
    const page = withPrints(digitalPage(), [[58, 28.5, '地址不详']]);
    expect(readOne(page).claims.sellerName?.value).toBe('上海样张贸易有限公司');
  });

  it('keep the brackets and letters that are printed', () => {
    const seller = '样张（天津）ABC 科技有限公司';
    expect(readOne(digitalPage({ seller })).claims.sellerName?.value).toBe(seller);
  });

  it('end before the 密码区', () => {
    const buyer = '北京示例信息技术发展股份有限公司上海样张分公司';
    expect(readOne(taxControlPage({ buyer })).claims.buyerName?.value).toBe(buyer);
  });
});

describe('Ids', () => {
  it('lose the figure of a counter that sticks to them', () => {
    const { claims } = readOne(digitalPage({ sellerId: '91310115MA1EXAMP371' }));
    expect(claims.sellerTaxId?.value).toBe('91310115MA1EXAMP37');
  });

  it.each(['110101123456789', '11010100DK00017', '11010119900307001101'])(
    'of other lengths are kept: %s',
    (buyerId) => {
      expect(readOne(digitalPage({ buyerId })).claims.buyerTaxId?.value).toBe(buyerId);
    },
  );

  it.each(['', '无', '/', '12345', '000000000000000000'])(
    'that are none are absent: %s',
    (buyerId) => {
      expect(readOne(digitalPage({ buyerId })).claims.buyerTaxId).toBeUndefined();
    },
  );
});

describe('Items', () => {
  it('are read in all their columns, wrapped names joined', () => {
    const page = withPrints(digitalPage({ items: [] }), [
      [2.1, 42.4, '*办公用品*打印纸示例'],
      [2.1, 44.9, '加厚款'],
      [20, 42.5, 'A4-80g'],
      [33.3, 42.5, '箱'],
      [47.3, 42.5, '25'],
      [55.4, 42.5, '40.00'],
      [67.5, 42.5, '1000.00'],
      [78.2, 42.5, '6%'],
      [93.3, 42.5, '60.00'],
      [2.1, 47.6, '*办公用品*折扣'],
      [67.5, 47.6, '-100.00'],
      [78.2, 47.6, '6%'],
      [93.3, 47.6, '-6.00'],
    ]);
    expect(readOne(page).items).toEqual([
      {
        name: '*办公用品*打印纸示例加厚款',
        specification: 'A4-80g',
        unit: '箱',
        quantity: '25',
        unitPrice: '40.00',
        amount: 100_000,
        taxRate: '6%',
        tax: 6000,
      },
      {
        name: '*办公用品*折扣',
        specification: null,
        unit: null,
        quantity: null,
        unitPrice: null,
        amount: -10_000,
        taxRate: '6%',
        tax: -600,
      },
    ]);
  });

  it('end where the table of passengers begins', () => {
    const page = withPrints(digitalPage(), [
      [5, 50, '出行人'],
      [20, 50, '有效身份证件号'],
      [40, 50, '出行日期'],
      [5, 53, '张三样'],
      [20, 53, '11010519491231002X'],
      [40, 53, '2026-03-01'],
    ]);
    expect(readOne(page).items).toEqual(readOne(digitalPage()).items);
  });
});
