import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from './caller';
import { askFor, findEntry, genuineDigital } from './entries';

const caller = new Caller();
beforeAll(() => caller.start());
beforeEach(() => caller.reset());
afterAll(() => caller.stop());

const wrong = (yuan: number) => ({ ...askFor(genuineDigital()), jshj: `${yuan}.01` });

describe('billing', () => {
  it('is once a day by t+1, with the answer unchanged', async () => {
    const [first] = await caller.ask([askFor(genuineDigital())]);
    caller.now += 60_000;
    const [again] = await caller.ask([askFor(genuineDigital())]);
    expect(again?.time).toBe(first?.time);
    expect((await caller.stats()).billed).toBe(1);
    caller.now += 24 * 3_600_000;
    const [nextDay] = await caller.ask([askFor(genuineDigital())]);
    expect(nextDay?.time).not.toBe(first?.time);
    expect((await caller.stats()).billed).toBe(2);
  });

  it('is every time by t+0, with a live answer', async () => {
    await caller.control({ plan: 't+0' });
    const [first] = await caller.ask([askFor(genuineDigital())]);
    caller.now += 60_000;
    const [again] = await caller.ask([askFor(genuineDigital())]);
    expect(again?.time).not.toBe(first?.time);
    expect((await caller.stats()).billed).toBe(2);
  });

  it('counts found, not found and not the same, and nothing else', async () => {
    const missing = findEntry({ expected: 'not-found', code: null });
    await caller.ask([
      askFor(findEntry({ fplx: '83' })),
      askFor(missing),
      wrong(1),
      { fphm: '1' },
      { ...askFor(findEntry({ fplx: '61' })), kprq: '2999-01-01' },
    ]);
    expect((await caller.stats()).billed).toBe(3);
  });
});

describe('repeats', () => {
  it('stop after five queries a day that reached the bureau', async () => {
    for (let yuan = 1; yuan <= 5; yuan += 1) {
      expect(await caller.codesOf([wrong(yuan)])).toEqual(['CheckInvoiceNotSame']);
    }
    expect(await caller.codesOf([wrong(6)])).toEqual(['CheckInvoiceMoreFiveTimes']);
    caller.now += 24 * 3_600_000;
    expect(await caller.codesOf([wrong(6)])).toEqual(['CheckInvoiceNotSame']);
  });

  it('of an invoice that is not found never stop', async () => {
    const missing = askFor(findEntry({ expected: 'not-found', code: null }));
    for (let round = 0; round < 7; round += 1) {
      expect(await caller.codesOf([missing])).toEqual(['CheckInvoiceNotExistence']);
    }
  });

  it('under the same customReqId get the stored answer, unbilled and uncounted', async () => {
    await caller.control({ plan: 't+0' });
    const first = await caller.ask([wrong(1)], 'same-id');
    caller.now += 60_000;
    for (let round = 0; round < 6; round += 1) {
      expect(await caller.ask([wrong(1)], 'same-id')).toEqual(first);
    }
    const { billed, qixiangyun } = await caller.stats();
    expect(billed).toBe(1);
    expect(qixiangyun.invoices[genuineDigital().number]).toEqual({
      requests: 7,
      asked: 1,
      billed: 1,
      lastCode: 'CheckInvoiceNotSame',
    });
  });

  it('while the first query is open are refused', async () => {
    await caller.control({ latencyMs: 150 });
    const asked = [askFor(genuineDigital())];
    const [first, second, third] = await Promise.all([
      caller.codesOf(asked, 'one'),
      new Promise((resolve) => setTimeout(resolve, 40)).then(() => caller.codesOf(asked, 'two')),
      new Promise((resolve) => setTimeout(resolve, 60)).then(() => caller.codesOf(asked, 'one')),
    ]);
    expect(first).toEqual([null]);
    expect(second).toEqual(['CheckInvoiceForTheSameFrequent']);
    expect(third).toEqual(['CheckInvoiceForTheSameFrequent']);
    expect((await caller.stats()).billed).toBe(1);
  });

  it('within one call are refused too', async () => {
    const codes = await caller.codesOf([askFor(genuineDigital()), askFor(genuineDigital())]);
    expect(codes).toEqual([null, 'CheckInvoiceForTheSameFrequent']);
  });
});
