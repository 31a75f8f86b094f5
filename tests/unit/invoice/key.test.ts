import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceKey, parseInvoiceKey } from '@/utils/invoice/key';

function digits(length: number): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: length,
    maxLength: length,
  });
}

const CODES = fc.oneof(digits(10), digits(12));

describe('invoiceKey', () => {
  it('joins code and number', () => {
    expect(invoiceKey({ code: '011002600111', number: '00000017' })).toBe('011002600111-00000017');
  });

  it('is the 20-digit number alone, whatever stands as its code', () => {
    const number = '26112000000000000001';
    for (const code of [null, '', '011002600111', 'junk']) {
      expect(invoiceKey({ code, number })).toBe(number);
    }
  });

  it('is the same for every way of writing', () => {
    expect(invoiceKey({ code: '０11002600111 ', number: '0000 0017' })).toBe(
      '011002600111-00000017',
    );
  });

  it.each([
    [null, '00000017'],
    ['01100260011', '00000017'],
    ['011002600111', null],
    ['011002600111', '0000017'],
    ['011002600111', '2.6422E+19'],
    ['11010126', '0000000017'],
  ])('is null for %j and %j', (code, number) => {
    expect(invoiceKey({ code, number })).toBeNull();
  });
});

describe('parseInvoiceKey', () => {
  it('reads every coded key back', () => {
    fc.assert(
      fc.property(CODES, digits(8), (code, number) => {
        expect(parseInvoiceKey(invoiceKey({ code, number }) ?? '')).toEqual({ code, number });
      }),
    );
  });

  it('reads every digital key back', () => {
    fc.assert(
      fc.property(digits(20), (number) => {
        expect(parseInvoiceKey(invoiceKey({ code: null, number }) ?? '')).toEqual({
          code: null,
          number,
        });
      }),
    );
  });

  it.each(['', '00000017', '011002600111-', '011002600111-0000017', '1-00000017', 'a-b'])(
    'refuses %j',
    (key) => {
      expect(parseInvoiceKey(key)).toBeNull();
    },
  );
});
