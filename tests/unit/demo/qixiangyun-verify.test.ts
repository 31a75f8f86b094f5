import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadLedger } from '@/demo/ledger/load';
import { Caller } from './caller';
import { askFor, findEntry, genuineDigital } from './entries';

const caller = new Caller();
beforeAll(() => caller.start());
beforeEach(() => caller.reset());
afterAll(() => caller.stop());

const special = () => findEntry({ fplx: '01', status: 'normal' });
const askByAmount = ({ code, number, date, amountWithoutTax }: ReturnType<typeof special>) => ({
  fpdm: code,
  fphm: number,
  kprq: date,
  je: Number(amountWithoutTax),
});

describe('verification', () => {
  it('finds a 数电票 with its whole block', async () => {
    const entry = genuineDigital();
    const [item] = await caller.ask([askFor(entry)]);
    expect(item).toMatchObject({ success: true, code: null });
    expect(item?.data).toMatchObject({
      fphm: entry.number,
      fpztDm: '0',
      jshj: entry.totalWithTax,
      xfmc: entry.seller.name,
    });
    expect(item?.data?.['hwxx']).toHaveLength(entry.items.length);
  });

  it.each([
    ['voided', '2'],
    ['red', '3'],
    ['partly-red', '7'],
    ['fully-red', '8'],
  ] as const)('tells that an invoice is %s', async (status, fpztDm) => {
    const entry = findEntry({ status });
    const asked = entry.code === null ? askFor(entry) : askByAmount(entry);
    const [item] = await caller.ask([asked]);
    expect(item?.data).toMatchObject({ fpztDm });
  });

  it('checks every served kind of the ledger by its own factor', async () => {
    const served = loadLedger().filter(
      ({ registered, fplx, expected }) =>
        registered && !fplx.startsWith('10') && expected !== 'same-day',
    );
    const asked = served.map((entry) => {
      const base = { fphm: entry.number, kprq: entry.date, fpdm: entry.code ?? '' };
      const check = entry.checkCode ?? (entry.fplx === '0904' ? entry.digitalNumber : null);
      if (check !== null) return { ...base, jym: check.slice(-6) };
      const je = entry.fplx === '15' ? entry.totalWithTax : entry.amountWithoutTax;
      return entry.code === null ? askFor(entry) : { ...base, je };
    });
    const codes = await caller.codesOf(asked.slice(0, 50));
    codes.push(...(await caller.codesOf(asked.slice(50))));
    expect(codes).toEqual(asked.map(() => null));
  });

  it('takes 数电纸质 by its 20-digit number on the platform route only', async () => {
    const entry = findEntry({ fplx: '0901' });
    const asked = { ...askFor(entry), fphm: entry.digitalNumber };
    expect(await caller.codesOf([asked])).toEqual(['CheckInvoiceNotExistence']);
    const path = '/v2/invoice/cy/dpptCy';
    const [item] = await caller.ask([asked], undefined, { path });
    expect(item?.data).toMatchObject({ fplx: '0901' });
  });

  it.each([
    [{ jshj: '0.01' }, 'CheckInvoiceNotSame'],
    [{ kprq: '2025-06-01' }, 'CheckInvoiceNotSame'],
    [{ fphm: '25111000000000000001' }, 'CheckInvoiceNotExistence'],
    [{ kprq: '2999-01-01' }, 'CheckInvoicesMoreThanToday'],
    [{ kprq: '2016-01-01' }, 'CheckInvoicesOverFiveYears'],
    [{ fphm: '123' }, 'IllegalParameter.IllegalInvoiceNumber'],
    [{ fphm: 25111 }, 'IllegalParameter.IllegalInvoiceNumber'],
    [{ fpdm: '12' }, 'IllegalParameter.IllegalInvoiceCode'],
    [{ kprq: '2025/06/01' }, 'IllegalParameter.IllegalBillingDate'],
    [{ kprq: '2025-02-30' }, 'IllegalParameter.IllegalBillingDate'],
    [{ jshj: '1,000.00' }, 'IllegalParameter.IllegalTotalAmountIincludingTax'],
  ])('answers %j with %s and no data', async (change, code) => {
    const [item] = await caller.ask([{ ...askFor(genuineDigital()), ...change }]);
    expect(item).toMatchObject({ success: false, code, data: null });
  });

  it('wants the factor of the kind and refuses kinds with routes of their own', async () => {
    const { je, ...bare } = askByAmount(special());
    expect(je).toBeGreaterThan(0);
    const ordinary = findEntry({ fplx: '04' });
    const chain = findEntry({ fplx: '100' });
    const codes = await caller.codesOf([bare, askByAmount(ordinary), askByAmount(chain)]);
    expect(codes).toEqual([
      'IllegalParameter.IllegalTotalAmount',
      'IllegalParameter.IllegalCheckCode',
      'CheckInvoiceNotSupport',
    ]);
  });

  it('does not know invoices of the day, nor unregistered ones', async () => {
    const today = findEntry({ expected: 'same-day' });
    const missing = findEntry({ expected: 'not-found', code: null });
    const codes = await caller.codesOf([askFor(today), askFor(missing)]);
    expect(codes).toEqual(['CheckInvoiceNotExistence', 'CheckInvoiceNotExistence']);
  });

  it('takes 50 invoices a call and no more', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => ({ fphm: String(index) }));
    expect(await caller.codesOf(fifty)).toHaveLength(50);
    const more = await caller.sendForEnvelope(caller.bodyOf([...fifty, {}]));
    expect(more.code).toBe('CheckInvoiceOverSupportCount');
  });

  it('refuses bodies that are no call', async () => {
    for (const body of ['', '{', '[]', '{"cyList":[]}', '{"customReqId":"a","cyList":[1]}']) {
      expect((await caller.sendForEnvelope(body)).code).toBe('IllegalParameter');
    }
  });
});
