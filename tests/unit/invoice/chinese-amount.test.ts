import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseAmount, toChineseAmount } from '@/utils/invoice/chinese-amount';

describe('toChineseAmount', () => {
  it.each([
    [123_450, '壹仟贰佰叁拾肆圆伍角整'],
    // The examples of 支付结算办法 annex 1.
    [140_950, '壹仟肆佰零玖圆伍角整'],
    [600_714, '陆仟零柒圆壹角肆分'],
    [168_032, '壹仟陆佰捌拾圆叁角贰分'],
    [10_700_053, '壹拾万柒仟圆伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖圆零贰分'],
    [32_504, '叁佰贰拾伍圆零肆分'],
    [0, '零圆整'],
    [5, '伍分'],
    [50, '伍角整'],
    [100, '壹圆整'],
    [1_000_00, '壹仟圆整'],
    [10_005_00, '壹万零伍圆整'],
    [100_000_000_00, '壹亿圆整'],
    [100_000_005_00, '壹亿零伍圆整'],
    [100_050_000_00, '壹亿零伍万圆整'],
    [1_000_000_000_000_00, '壹万亿圆整'],
    [-10_350, '负壹佰零叁圆伍角整'],
  ])('%d 分', (fen, text) => {
    expect(toChineseAmount(fen)).toBe(text);
  });

  it('throws on what is no whole 分', () => {
    expect(() => toChineseAmount(1.5)).toThrow(RangeError);
  });
});

describe('parseChineseAmount', () => {
  it.each([
    ['贰万零陆佰柒拾圆整', 20_670_00],
    ['壹佰零叁圆伍角', 103_50],
    ['壹拾伍元整', 15_00],
    ['拾伍元正', 15_00],
    ['壹拾万零柒仟元零伍角叁分', 107_000_53],
    ['壹仟陆佰捌拾元零叁角贰分', 1_680_32],
    ['ⓧ壹佰圆整', 100_00],
    ['⊗ 壹佰圆整', 100_00],
    ['人民币壹佰元整', 100_00],
    ['价税合计（大写）：ⓧ壹佰圆整', 100_00],
    ['负壹佰圆整', -100_00],
    ['（负数）壹佰圆整', -100_00],
    ['(负数)ⓧ壹佰圆整', -100_00],
    ['零仟零佰壹拾零圆零角伍分', 10_05],
    ['伍角', 50],
    ['零圆整', 0],
    ['貳萬圓整', 20_000_00],
  ])('reads %s', (text, fen) => {
    expect(parseChineseAmount(text)).toBe(fen);
  });

  it.each([
    '',
    '整',
    '圆',
    '圆整',
    '壹佰',
    '万圆整',
    '壹佰贰仟圆整',
    '壹贰圆整',
    '壹亿贰亿圆整',
    '壹圆伍分贰角',
    '壹佰圆整整',
    '100圆整',
    '壹佰圆整税额',
    '壹'.repeat(100_000),
  ])('refuses %.20j', (text) => {
    expect(parseChineseAmount(text)).toBeNull();
  });

  it('reads back every amount up to 10^12 分, and every safe one', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.maxSafeInteger().map((value) => value % 1_000_000_000_001),
      fc.maxSafeInteger(),
    );
    fc.assert(
      fc.property(amounts, (fen) => {
        expect(parseChineseAmount(toChineseAmount(fen))).toBe(fen);
      }),
      { numRuns: 2_000 },
    );
  });
});
