import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from './caller';
import { askFor, findEntry, genuineDigital } from './entries';

const caller = new Caller();
beforeAll(() => caller.start());
beforeEach(() => caller.reset());
afterAll(() => caller.stop());

const asked = () => [askFor(genuineDigital())];
const setFault = async (fault: object | null) => {
  expect((await caller.control({ fault })).status).toBe(200);
};

describe('faults', () => {
  it('drop the connection before the query is looked at', async () => {
    await setFault({ kind: 'drop', times: 1 });
    await expect(caller.ask(asked(), 'id')).rejects.toThrow();
    expect((await caller.stats()).billed).toBe(0);
    expect(await caller.codesOf(asked(), 'id')).toEqual([null]);
  });

  it('drop the connection after the query was billed; the repeat is free', async () => {
    await setFault({ kind: 'drop', times: 1, after: true });
    await expect(caller.ask(asked(), 'id')).rejects.toThrow();
    expect((await caller.stats()).billed).toBe(1);
    expect(await caller.codesOf(asked(), 'id')).toEqual([null]);
    expect((await caller.stats()).billed).toBe(1);
  });

  it('never answer', async () => {
    await setFault({ kind: 'timeout' });
    const answer = caller.ask(asked()).then(
      () => 'answered',
      () => 'failed',
    );
    const patience = new Promise((resolve) => setTimeout(() => resolve('waiting'), 200));
    expect(await Promise.race([answer, patience])).toBe('waiting');
  });

  it.each([500, 502, 503, 429])('answer HTTP %i', async (status) => {
    await setFault({ kind: 'http', status, times: 1 });
    expect((await caller.send(caller.bodyOf(asked()))).status).toBe(status);
    expect(await caller.codesOf(asked())).toEqual([null]);
  });

  it.each([
    [{ kind: 'busy' }, 'CheckInvoiceException'],
    [{ kind: 'in-progress' }, 'CheckInvoiceForTheSameFrequent'],
    [{ kind: 'item-error', code: 'CheckExceedingLimit' }, 'CheckExceedingLimit'],
  ])('put %j on items, unbilled, and may be repeated', async (fault, code) => {
    await setFault({ ...fault, times: 2 });
    expect(await caller.codesOf(asked(), 'id')).toEqual([code]);
    expect(await caller.codesOf(asked(), 'id')).toEqual([code]);
    expect((await caller.stats()).billed).toBe(0);
    expect(await caller.codesOf(asked(), 'id')).toEqual([null]);
  });

  it('strike one invoice only', async () => {
    await setFault({ kind: 'busy', number: genuineDigital().number });
    const train = askFor(findEntry({ fplx: '83' }));
    expect(await caller.codesOf([train])).toEqual([null]);
    const { fphm, ...rest } = train;
    const other = { ...rest, fphm: findEntry({ fplx: '61' }).number };
    expect(fphm).not.toBe(other.fphm);
    expect(await caller.codesOf([...asked(), other])).toEqual([
      'CheckInvoiceException',
      'CheckInvoiceNotSame',
    ]);
    await setFault(null);
    expect(await caller.codesOf(asked())).toEqual([null]);
  });

  it('break JSON off or send a page', async () => {
    await setFault({ kind: 'malformed' });
    const text = await (await caller.send(caller.bodyOf(asked()))).text();
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    await setFault({ kind: 'malformed', as: 'html' });
    const page = await caller.send(caller.bodyOf(asked()));
    expect(page.headers.get('Content-Type')).toContain('text/html');
  });

  it('lie about the invoice or its state', async () => {
    await setFault({ kind: 'lying' });
    const [item] = await caller.ask(asked());
    expect(item?.success).toBe(true);
    expect(item?.data?.['fphm']).not.toBe(genuineDigital().number);
    await setFault({ kind: 'lying', lie: 'status' });
    const [state] = await caller.ask(asked());
    expect(state?.data).toMatchObject({ fphm: genuineDigital().number, fpztDm: '5' });
  });
});
