import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/tests/corpus/data/random';
import { DRAWN_KINDS } from '@/tests/corpus/forms/forms';
import type { Recipe } from '@/tests/corpus/kinds/document';
import { makeInvoice } from '@/tests/corpus/kinds/invoice';
import { parseChineseAmount, toChineseAmount } from '@/utils/invoice/chinese-amount';
import { classifyInvoice } from '@/utils/invoice/classify';
import { parseDigitalNumber } from '@/utils/invoice/digital-number';
import { isDigital, parseKindName } from '@/utils/invoice/kinds';
import { regionOfCode } from '@/utils/invoice/regions';
import { checkTaxId } from '@/utils/invoice/tax-id';
import { checkQrCrc } from '@/utils/read/qr/crc';
import { parseQrText } from '@/utils/read/qr/payload';

const recipes: fc.Arbitrary<Recipe> = fc.record(
  {
    kind: fc.constantFrom(...DRAWN_KINDS),
    taxation: fc.constantFrom('rated', '免税', '不征税', '***'),
    red: fc.boolean(),
    person: fc.boolean(),
    long: fc.boolean(),
    discount: fc.boolean(),
    items: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: ['kind'] },
);

const invoices = fc
  .tuple(fc.string({ maxLength: 12 }), recipes)
  .map(([seed, recipe]) => makeInvoice(randomFrom(seed), recipe));

describe('makeInvoice', () => {
  it('adds up: lines to the sums, amount and tax to the total', () => {
    fc.assert(
      fc.property(invoices, ({ fields, items }) => {
        const amount = items.reduce((sum, item) => sum + (item.amount ?? 0), 0);
        const tax = items.reduce((sum, item) => sum + (item.tax ?? 0), 0);
        expect(fields.totalWithTax).toBe(amount + tax);
        if (fields.amountWithoutTax === null) return;
        expect(fields.amountWithoutTax).toBe(amount);
        expect(fields.tax ?? 0).toBe(tax);
      }),
    );
  });

  it('taxes each line within the 0.06 yuan that issuing software allows', () => {
    fc.assert(
      fc.property(invoices, ({ items }) => {
        for (const { amount, tax, taxRate } of items) {
          const rate = /^(\d+)%$/.exec(taxRate ?? '')?.[1];
          if (rate === undefined) expect(tax).toBeNull();
          else expect(Math.abs(((amount ?? 0) * Number(rate)) / 100 - (tax ?? 0))).toBeLessThan(6);
        }
      }),
    );
  });

  it('gives companies ids whose check characters fit', () => {
    fc.assert(
      fc.property(invoices, ({ buyer, seller }) => {
        for (const { taxId } of [buyer, seller]) {
          if (taxId !== null) expect(checkTaxId(taxId).warnings).toEqual([]);
        }
      }),
    );
  });

  it('gives code and number by the rules of the kind and the region of the seller', () => {
    fc.assert(
      fc.property(invoices, ({ kind, fields, region }) => {
        if (isDigital(kind)) {
          expect(fields.code).toBeNull();
          const parsed = parseDigitalNumber(fields.number, 2026);
          expect(parsed).toMatchObject({ ok: true, region: { code: region } });
          expect(fields.number.slice(0, 2)).toBe(fields.date.slice(2, 4));
          return;
        }
        const kinds = classifyInvoice(fields).map((candidate) => candidate.kind);
        expect(kinds).toContain(kind.replace('digital-paper-', 'vat-'));
        expect(regionOfCode(fields.code ?? '')?.code).toBe(region);
      }),
    );
  });

  it('prints a QR that the reader takes the same invoice from', () => {
    fc.assert(
      fc.property(invoices, ({ qr, fields, kind }) => {
        if (qr === null) return;
        expect(checkQrCrc(qr)).not.toBe('differs');
        const result = parseQrText(qr);
        const claims = result !== null && 'reading' in result ? result.reading.claims : {};
        expect(claims.number?.value).toBe(fields.number);
        if (kind === 'blockchain') return;
        expect(claims.date?.value).toBe(fields.date);
        expect(claims.code?.value ?? null).toBe(fields.code);
        const amount = claims.totalWithTax?.value ?? claims.amountWithoutTax?.value;
        // What the amount of a type means that no source tells is left open by the reader.
        expect([fields.totalWithTax, fields.amountWithoutTax, undefined]).toContain(amount);
      }),
    );
  });

  it('has a total that can be written in capitals and read back', () => {
    fc.assert(
      fc.property(invoices, ({ fields }) => {
        const total = fields.totalWithTax ?? 0;
        expect(parseChineseAmount(toChineseAmount(total))).toBe(total);
      }),
    );
  });

  it('has a title that names its kind, or what is printed for it', () => {
    for (const kind of DRAWN_KINDS) {
      const { title } = makeInvoice(randomFrom('title'), { kind });
      const printed = kind
        .replace('digital-paper-', 'vat-')
        .replace('digital-toll', 'digital-ordinary');
      const expected = printed === 'vat-toll' ? 'vat-e-ordinary' : printed;
      expect([kind, parseKindName(title)]).toEqual([kind, expected]);
    }
  });

  it('turns the amounts of red invoices round and names the blue one', () => {
    const red = makeInvoice(randomFrom('red'), { kind: 'digital-ordinary', red: true, items: 3 });
    expect(red.fields.totalWithTax).toBeLessThan(0);
    expect(red.remark[0]).toMatch(/^被红冲蓝字数电发票号码：\d{20} /);
  });

  it('leaves the tax out where the face prints stars', () => {
    const free = makeInvoice(randomFrom('free'), { kind: 'digital-ordinary', taxation: '免税' });
    expect(free.fields.tax).toBeNull();
    expect(free.fields.totalWithTax).toBe(free.fields.amountWithoutTax);
  });

  it('makes the same from the same seed, and another from another', () => {
    const make = (seed: string) => makeInvoice(randomFrom(seed), { kind: 'vat-e-ordinary' });
    expect(make('a')).toEqual(make('a'));
    expect(make('a').fields.number).not.toBe(make('b').fields.number);
  });
});
