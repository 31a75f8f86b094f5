import { describe, expect, it } from 'vitest';
import type { InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { INVOICE_KINDS, isDigital } from '@/utils/invoice/kinds';
import type { Query } from '@/utils/invoice/query';
import { checkDateWindow, factorsFor, prepareQuery } from '@/utils/invoice/query';

const DIGITAL_NUMBER = '26112000000000000017';
const PAPER: Partial<InvoiceFields> = {
  code: '1100263130',
  number: '00000017',
  date: '2026-11-20',
  amountWithoutTax: 10_000,
  tax: 1_300,
  totalWithTax: 11_300,
};
const DIGITAL: Partial<InvoiceFields> = { ...PAPER, code: null, number: DIGITAL_NUMBER };

function prepare(fields: Partial<InvoiceFields>) {
  return prepareQuery({ ...EMPTY_FIELDS, ...fields });
}

function queryOf(fields: Partial<InvoiceFields>): Query {
  const prepared = prepare(fields);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.query;
}

describe('factorsFor', () => {
  // 企享云 FAQ, its nine groups.
  it.each<[InvoiceKind[], string]>([
    [['vat-special', 'vat-e-special'], 'code number date amountWithoutTax'],
    [['vat-ordinary', 'vat-e-ordinary', 'vat-toll', 'vat-roll'], 'code number date checkCode'],
    [['vehicle'], 'code number date amountWithoutTax'],
    [['used-vehicle'], 'code number date totalWithTax'],
    [['digital-special', 'digital-ordinary', 'digital'], 'number date totalWithTax'],
    [['digital-paper-special'], 'code number date amountWithoutTax'],
    [['digital-paper-ordinary'], 'code number date checkCode'],
    [['railway'], 'number date totalWithTax'],
    [['air'], 'number date totalWithTax'],
  ])('%j', (kinds, factors) => {
    for (const kind of kinds) expect(factorsFor(kind).join(' ')).toBe(factors);
  });

  it('asks local invoices for the seller, and 通用 for the region', () => {
    expect(factorsFor('blockchain')).toContain('sellerTaxId');
    expect(factorsFor('general')).toEqual(expect.arrayContaining(['sellerTaxId', 'region']));
  });

  it('asks every kind for number and date, and all but 数电票 for the code', () => {
    for (const kind of INVOICE_KINDS) {
      expect(factorsFor(kind)).toEqual(expect.arrayContaining(['number', 'date']));
      expect(factorsFor(kind).includes('code')).toBe(!isDigital(kind));
    }
  });
});

describe('prepareQuery', () => {
  it('sends 价税合计 of a 数电票, and no code', () => {
    const fields = { ...DIGITAL, kind: 'digital-special' as const, code: '011002600111' };
    expect(prepare(fields)).toEqual({
      ok: true,
      assumedKind: false,
      derived: [],
      query: {
        kind: 'digital-special',
        code: null,
        number: DIGITAL_NUMBER,
        date: '2026-11-20',
        amount: 11_300,
        amountRole: 'totalWithTax',
        checkCode: null,
        sellerTaxId: null,
        region: null,
      },
    });
  });

  it('sends 不含税金额 of a 专票', () => {
    const query = queryOf({ ...PAPER, kind: 'vat-special' });
    expect(query).toMatchObject({ amount: 10_000, amountRole: 'amountWithoutTax' });
  });

  it('sends the last six digits of the 校验码 of a 普票 and no amount', () => {
    const query = queryOf({
      ...PAPER,
      code: '011002600111',
      checkCode: '10000 20000 30000 45678',
    });
    expect(query).toMatchObject({ kind: 'vat-e-ordinary', checkCode: '045678', amount: null });
  });

  it('takes the 数电票号码 as the 校验码 of a 数电纸质普票', () => {
    const fields = { ...PAPER, kind: 'digital-paper-ordinary' as const, code: '011002600104' };
    expect(queryOf({ ...fields, checkCode: DIGITAL_NUMBER }).checkCode).toBe('000017');
    expect(queryOf({ ...fields, checkCode: '000017' }).checkCode).toBe('000017');
  });

  it('sends five characters and the seller for 区块链', () => {
    const query = queryOf({
      ...PAPER,
      code: '144032609110',
      checkCode: '0a1b2c3d4e',
      sellerTaxId: '91990000ma009y7x00',
    });
    expect(query).toMatchObject({
      kind: 'blockchain',
      checkCode: 'c3d4e',
      sellerTaxId: '91990000MA009Y7X00',
    });
  });

  it('finds the region of a 通用发票 in its code', () => {
    const query = queryOf({
      ...PAPER,
      kind: 'general',
      code: '144002600001',
      sellerTaxId: '91990000MA009Y7X00',
    });
    expect(query).toMatchObject({ region: '4400', amountRole: 'totalWithTax' });
  });

  it('sends 车价合计 of a 二手车 invoice', () => {
    const query = queryOf({ ...PAPER, code: '011002600117' });
    expect(query).toMatchObject({ kind: 'used-vehicle', amount: 11_300 });
  });

  it('adds the 校验码 of an 电子专票 when it is known', () => {
    const fields = { ...PAPER, code: '011002600113' };
    expect(queryOf(fields).checkCode).toBeNull();
    expect(queryOf({ ...fields, checkCode: '123456' })).toMatchObject({
      checkCode: '123456',
      amount: 10_000,
    });
  });

  it('asks for a 财政票据 with its own shape', () => {
    const fields = { ...PAPER, code: '11010126', number: '0000000017', checkCode: '0a1b2c' };
    expect(queryOf(fields)).toMatchObject({ kind: 'fiscal-receipt', checkCode: '0a1b2c' });
  });

  it('normalises what people type', () => {
    const query = queryOf({
      ...PAPER,
      code: '１100263130 ',
      number: '0000 0017',
      date: '20261120',
    });
    expect(query).toMatchObject({ code: '1100263130', number: '00000017', date: '2026-11-20' });
  });
});

describe('the kind of a query', () => {
  it('is taken from the code when none is given', () => {
    expect(prepare(PAPER)).toMatchObject({ assumedKind: true, query: { kind: 'vat-special' } });
    expect(prepare(DIGITAL)).toMatchObject({ assumedKind: true, query: { kind: 'digital' } });
  });

  it('is corrected when it cannot have such a number or code', () => {
    const digital = prepare({ ...DIGITAL, kind: 'vat-special' });
    expect(digital).toMatchObject({ assumedKind: true, query: { kind: 'digital' } });
    const coded = prepare({ ...PAPER, kind: 'digital-special' });
    expect(coded).toMatchObject({ assumedKind: true, query: { kind: 'vat-special' } });
    const short = prepare({ ...PAPER, kind: 'vat-e-ordinary' });
    expect(short).toMatchObject({ assumedKind: true, query: { kind: 'vat-special' } });
  });

  it('holds where the code alone would say otherwise', () => {
    const prepared = prepare({ ...PAPER, kind: 'digital-paper-special' });
    expect(prepared).toMatchObject({ assumedKind: false, query: { code: '1100263130' } });
  });
});

describe('derived amounts', () => {
  it('adds the tax to a missing total', () => {
    expect(prepare({ ...DIGITAL, totalWithTax: null })).toMatchObject({
      query: { amount: 11_300 },
      derived: ['totalWithTax'],
    });
  });

  it('takes the tax off for a missing net amount', () => {
    expect(prepare({ ...PAPER, amountWithoutTax: null })).toMatchObject({
      query: { amount: 10_000 },
      derived: ['amountWithoutTax'],
    });
  });

  it('keeps the signs of a red invoice', () => {
    const red = { ...DIGITAL, amountWithoutTax: -10_000, tax: -1_300, totalWithTax: null };
    expect(queryOf(red).amount).toBe(-11_300);
  });

  it('does not take unknown tax for zero', () => {
    expect(prepare({ ...DIGITAL, totalWithTax: null, tax: null })).toEqual({
      ok: false,
      problems: [{ factor: 'totalWithTax', problem: 'missing' }],
    });
  });
});

describe('problems', () => {
  it('tells every missing factor of a kind', () => {
    expect(prepare({ kind: 'digital', number: DIGITAL_NUMBER })).toEqual({
      ok: false,
      problems: [
        { factor: 'date', problem: 'missing' },
        { factor: 'totalWithTax', problem: 'missing' },
      ],
    });
    expect(prepare({ kind: 'vat-roll' })).toMatchObject({
      problems: ['code', 'number', 'date', 'checkCode'].map((factor) => ({
        factor,
        problem: 'missing',
      })),
    });
  });

  it('wants a code beside an 8-digit number', () => {
    expect(prepare({ ...PAPER, code: null })).toEqual({
      ok: false,
      problems: [{ factor: 'code', problem: 'missing' }],
    });
  });

  it('calls a code malformed that fits no rule', () => {
    expect(prepare({ ...PAPER, code: '1100263430' })).toEqual({
      ok: false,
      problems: [{ factor: 'code', problem: 'malformed' }],
    });
  });

  it.each<[Partial<InvoiceFields>, string]>([
    [{ number: '2.6422E+19' }, 'number'],
    [{ date: '2026-02-30' }, 'date'],
    [{ totalWithTax: 0.5 }, 'totalWithTax'],
  ])('%j', (change, factor) => {
    expect(prepare({ ...DIGITAL, kind: 'digital', ...change })).toEqual({
      ok: false,
      problems: [{ factor, problem: 'malformed' }],
    });
  });

  it('calls a short 校验码 malformed', () => {
    expect(prepare({ ...PAPER, code: '011002600111', checkCode: '1234' })).toEqual({
      ok: false,
      problems: [{ factor: 'checkCode', problem: 'malformed' }],
    });
  });
});

describe('checkDateWindow', () => {
  it.each([
    ['2026-11-21', 'future'],
    ['2026-11-20', 'same-day'],
    ['2026-11-19', 'ok'],
    ['2021-11-20', 'ok'],
    ['2021-11-19', 'too-old'],
  ])('%s on 2026-11-20: %s', (date, state) => {
    expect(checkDateWindow(date, '2026-11-20')).toBe(state);
  });

  it('counts five years from a leap day', () => {
    expect(checkDateWindow('2019-02-28', '2024-02-29')).toBe('ok');
    expect(checkDateWindow('2019-02-27', '2024-02-29')).toBe('too-old');
  });
});
