import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyInvoice } from '@/utils/invoice/classify';

const NUMBER = '00000017';

function kindsOf(code: string | null, number: string | null = NUMBER): string[] {
  return classifyInvoice({ code, number }).map(({ kind, certainty }) => `${kind} ${certainty}`);
}

describe('classifyInvoice by 发票代码', () => {
  it.each([
    ['1100263130', 'vat-special likely'],
    ['1100263530', 'vat-special likely'],
    ['1100263330', 'vat-ordinary likely'],
    ['1100263630', 'vat-ordinary likely'],
  ])('10 digits %s: %s', (code, kind) => {
    expect(kindsOf(code)).toEqual([kind]);
  });

  it.each(['1100263230', '1100263730'])('10 digits, 8th 2 or 7: 专票 or 货运 (%s)', (code) => {
    expect(kindsOf(code)).toEqual(['vat-special likely', 'freight-special possible']);
  });

  it.each([
    ['011002600104', ['vat-ordinary likely']],
    ['011002600105', ['vat-ordinary likely']],
    ['011002600106', ['vat-roll likely']],
    ['011002600107', ['vat-roll likely']],
    ['011002600111', ['vat-e-ordinary likely', 'vat-ordinary possible']],
    ['011002600112', ['vat-toll likely', 'vat-ordinary possible']],
    ['011002600113', ['vat-e-special likely', 'vat-special possible']],
    ['011002600117', ['used-vehicle likely']],
    ['111002609110', ['blockchain likely', 'general possible']],
    ['144002609010', ['blockchain likely', 'general possible']],
    ['153002609100', ['blockchain likely', 'general possible']],
    ['153002619100', ['blockchain likely', 'general possible']],
    ['144032609110', ['blockchain likely', 'general possible']],
    ['111002620001', ['vehicle likely', 'general possible']],
    ['111002630001', ['general likely']],
    ['211002600001', ['general likely']],
  ])('12 digits %s', (code, kinds) => {
    expect(kindsOf(code)).toEqual(kinds);
  });

  it.each(['1100263430', '011002600199', '511002630001', '12345', ''])(
    'fits no rule: %j',
    (code) => {
      expect(kindsOf(code)).toEqual([]);
    },
  );
});

describe('classifyInvoice by 发票号码', () => {
  it('knows 数电票 by 20 digits, whatever code stands beside', () => {
    expect(kindsOf(null, '26112000000000000001')).toEqual(['digital likely']);
    expect(kindsOf('011002600111', '26112000000000000001')).toEqual(['digital likely']);
    expect(kindsOf('', '26772000000000000001')).toEqual(['digital possible']);
  });

  it('knows 财政票据 by 8 and 10 digits', () => {
    expect(kindsOf('11010126', '0000000017')).toEqual(['fiscal-receipt likely']);
  });

  it('does not mind width and blanks', () => {
    expect(kindsOf(' ０１1002600111', '0000 0017')[0]).toBe('vat-e-ordinary likely');
  });

  it.each([null, '', '2.6422E+19', '1234567', '123456789', '261120000000000000012'])(
    'makes nothing of a missing code or a damaged number: %j',
    (number) => {
      expect(kindsOf(null, number)).toEqual([]);
    },
  );

  it('gives the reason in Chinese with the id of the rule', () => {
    const [first] = classifyInvoice({ code: '011002600111', number: NUMBER });
    expect(first?.rule).toBe('12-0-11');
    expect(first?.reason).toContain('电子普票');
  });

  it('never throws', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { nil: null });
    fc.assert(
      fc.property(text, text, (code, number) => {
        for (const { reason } of classifyInvoice({ code, number })) expect(reason).not.toBe('');
      }),
    );
  });
});
