import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createJobStore } from '@/utils/history/jobs';
import { createRecordStore } from '@/utils/history/records';
import type { HistoryDatabase } from '@/utils/history/schema';
import { openDatabase } from '@/utils/history/schema';
import type { InvoiceFields } from '@/utils/invoice/fields';
import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import { prepareQuery } from '@/utils/invoice/query';
import type { Order } from '@/utils/verify/desk';
import { createDesk } from '@/utils/verify/desk';
import type { Provider, ProviderAnswer } from '@/utils/verify/provider';
import { undetermined } from '@/utils/verify/provider';

const NOW = Date.UTC(2026, 10, 20, 4);
let db: HistoryDatabase;
let count = 0;

beforeEach(() => {
  db = openDatabase(`desk-${count++}`);
});

function orderOf(serial: number, changes: Partial<InvoiceFields> = {}): Order {
  const number = `2611200000${String(serial).padStart(10, '0')}`;
  const fields = { ...EMPTY_FIELDS, number, date: '2026-11-10', totalWithTax: 11300, ...changes };
  const prepared = prepareQuery(fields);
  if (!prepared.ok) throw new Error('the order of this test is incomplete');
  return { query: prepared.query, fields, sources: {}, origin: null };
}

/** A provider that answers when it is told to. */
function fakeProvider(answer: () => Promise<ProviderAnswer>) {
  const tokens: string[] = [];
  const provider: Provider = {
    id: 'fake',
    name: '演示',
    ask: ({ requestToken }) => {
      tokens.push(requestToken);
      return answer();
    },
    test: () => Promise.resolve(null),
  };
  return { provider, tokens };
}

function openDesk(provider: Provider | ProviderAnswer, now = () => NOW) {
  const [jobs, records] = [createJobStore(db), createRecordStore(db)];
  const desk = createDesk({
    jobs,
    records,
    provider: () => Promise.resolve(provider),
    now,
    changed: () => undefined,
    wakeAt: () => undefined,
  });
  return { desk, jobs, records };
}

const notFound = (): Promise<ProviderAnswer> =>
  Promise.resolve({
    outcome: { type: 'not-found' },
    billed: true,
    code: 'X',
    message: null,
    raw: '{}',
  });

async function settled(want: number): Promise<void> {
  await expect.poll(() => db.jobs.where('state').equals('done').count()).toBe(want);
}

describe('the desk', () => {
  it('asks once when the same invoice is ordered twice while it is open', async () => {
    const { provider, tokens } = fakeProvider(notFound);
    const { desk } = openDesk(provider);
    await Promise.all([desk.submit([orderOf(1)]), desk.submit([orderOf(1)])]);
    await settled(1);
    expect(tokens).toHaveLength(1);
  });

  it('asks again under the same id after the worker died under a running job', async () => {
    const silent = fakeProvider(() => new Promise(() => undefined));
    await openDesk(silent.provider).desk.submit([orderOf(1), orderOf(2)]);
    await expect.poll(() => silent.tokens.length).toBe(2);

    const second = fakeProvider(notFound);
    await openDesk(second.provider).desk.resume();
    await settled(2);
    expect(second.tokens.toSorted()).toEqual(silent.tokens.toSorted());
  });

  it('never has more than five questions open, and answers all', async () => {
    let open = 0;
    let most = 0;
    const { provider } = fakeProvider(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      return notFound();
    });
    await openDesk(provider).desk.submit(Array.from({ length: 23 }, (_, n) => orderOf(n)));
    await settled(23);
    expect(most).toBe(5);
  });

  it('waits for an answer in progress and asks again under the same id', async () => {
    let now = NOW;
    const answers = [
      {
        outcome: { type: 'in-progress' as const },
        billed: false,
        code: 'F',
        message: null,
        raw: '',
      },
      await notFound(),
    ];
    const { provider, tokens } = fakeProvider(() => {
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('asked too often'));
    });
    const { desk } = openDesk(provider, () => now);
    await desk.submit([orderOf(1)]);
    await expect.poll(() => db.jobs.where('state').equals('waiting').count()).toBe(1);
    now += 2_000;
    await desk.pump();
    await settled(1);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens).toHaveLength(2);
  });

  it('does not send what the bureau cannot answer today', async () => {
    const { provider, tokens } = fakeProvider(notFound);
    const { desk, records } = openDesk(provider);
    const [key = ''] = await desk.submit([orderOf(1, { date: '2026-11-20' })]);
    await settled(1);
    expect(tokens).toEqual([]);
    const [record] = await records.byKeys([key]);
    expect(record?.verdict).toMatchObject({
      answer: 'undetermined',
      reason: 'same-day',
      billed: false,
    });
    expect(record?.decided).toBeNull();
  });

  it('keeps the last decided answer when a later question fails', async () => {
    const answers = [await notFound(), undetermined('network')];
    const { provider } = fakeProvider(() =>
      Promise.resolve(answers.shift() ?? undetermined('auth')),
    );
    const { desk, records } = openDesk(provider);
    await desk.submit([orderOf(1)]);
    await settled(1);
    const [key = ''] = await desk.submit([orderOf(1)]);
    await settled(2);
    const [record] = await records.byKeys([key]);
    expect(record?.verdict.reason).toBe('network');
    expect(record?.decided?.reason).toBe('not-found');
    expect(await records.eventsOf(key)).toHaveLength(4);
  });

  it('takes back what was not sent, and only that', async () => {
    const { provider, tokens } = fakeProvider(() => new Promise(() => undefined));
    const { desk } = openDesk(provider);
    await desk.submit(Array.from({ length: 8 }, (_, n) => orderOf(n)));
    await expect.poll(() => tokens.length).toBe(5);
    expect(await desk.stop(null)).toHaveLength(3);
  });

  it('says that there is no provider', async () => {
    const { desk, records } = openDesk(undetermined('no-provider'));
    const [key = ''] = await desk.submit([orderOf(1)]);
    await settled(1);
    expect((await records.byKeys([key]))[0]?.verdict.reason).toBe('no-provider');
  });
});
