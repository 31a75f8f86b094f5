import { setTimeout as wait } from 'node:timers/promises';
import { printShanghaiTime } from '../../pages/shanghai';
import type { Fault } from '../settings';
import type { Store } from '../store';
import type { Call } from './call';
import { type AskedItem, type RawItem, readItem } from './factors';
import { answerFailed, answerFound, type Asking, type ItemAnswer } from './item-answer';
import { type Judgement, judgeItem } from './judge';

/**
 * Answers a verification call after the latency in force. A customReqId that has been answered gets
 * the same answer again, unbilled; one that is still open gets CheckInvoiceForTheSameFrequent.
 */
export async function verifyCall(
  call: Call,
  store: Store,
  fault: Fault | null,
): Promise<ItemAnswer[]> {
  const { books } = store;
  const { customReqId, items } = call;
  const known = books.findCall(customReqId);
  if (known !== undefined) {
    for (const raw of items) countItem(raw, call, store);
    await pause(store);
    return known === 'open' ? items.map((raw) => refuseOpen(raw, call, store)) : known;
  }
  books.openCall(customReqId);
  const answers = await Promise.all(items.map((raw) => verifyItem(raw, { call, store, fault })));
  // what the bureau did not decide may be asked again under the same customReqId
  books.closeCall(customReqId, answers.some(isUndecided) ? null : answers);
  return answers;
}

interface Context {
  call: Call;
  store: Store;
  fault: Fault | null;
}

async function verifyItem(raw: RawItem, context: Context): Promise<ItemAnswer> {
  const { call, store } = context;
  const key = countItem(raw, call, store);
  const item = readItem(raw, call.route);
  if (typeof item === 'string') return settle(key, failed(item, raw, context), store);
  if (!store.books.openInvoice(key)) return settle(key, refuseOpen(raw, call, store), store);
  try {
    await pause(store);
    const code = codeOfFault(context.fault, item.number);
    const answer = code === null ? decide(item, raw, context) : failed(code, raw, context);
    return settle(key, answer, store);
  } finally {
    store.books.closeInvoice(key);
  }
}

/** Asks the ledger, or repeats the found answer of the day where the plan says so. */
function decide(item: AskedItem, raw: RawItem, { call, store }: Context): ItemAnswer {
  const { books, settings } = store;
  const key = keyOf(raw);
  const asking = askingOf(raw, call, store);
  const today = asking.time.slice(0, 10);
  const day = books.dayOf(key, today);
  const asked = JSON.stringify([call.route, item]);
  const earlier = settings.plan === 't+1' ? day.found.get(asked) : undefined;
  if (earlier) return { ...earlier, customReqId: call.customReqId };
  const judgement = judgeItem(item, {
    entries: store.entries(),
    route: call.route,
    today,
    reachedToday: day.reached,
  });
  if (isReached(judgement)) day.reached += 1;
  if (isBillable(judgement)) books.bill(key, today, settings.plan);
  if (judgement.type === 'failed') return answerFailed(asking, judgement.code);
  const answer = answerFound(asking, judgement.entry);
  day.found.set(asked, answer);
  return answer;
}

function isReached(judgement: Judgement): boolean {
  return judgement.type === 'found' || judgement.reached;
}

/** Found, not found and not the same are billed (企享云 FAQ), all else is free. */
function isBillable(judgement: Judgement): boolean {
  return judgement.type === 'found' || judgement.billable;
}

function codeOfFault(fault: Fault | null, number: string): string | null {
  if (fault === null || (fault.number !== undefined && fault.number !== number)) return null;
  if (fault.kind === 'busy') return 'CheckInvoiceException';
  if (fault.kind === 'in-progress') return 'CheckInvoiceForTheSameFrequent';
  return fault.kind === 'item-error' ? fault.code : null;
}

const DECIDED = new Set([null, 'CheckInvoiceNotExistence', 'CheckInvoiceNotSame']);

function isUndecided(answer: ItemAnswer): boolean {
  return !DECIDED.has(answer.code);
}

function refuseOpen(raw: RawItem, call: Call, store: Store): ItemAnswer {
  return answerFailed(askingOf(raw, call, store), 'CheckInvoiceForTheSameFrequent');
}

function failed(code: string, raw: RawItem, { call, store }: Context): ItemAnswer {
  return answerFailed(askingOf(raw, call, store), code);
}

function settle(key: string, answer: ItemAnswer, store: Store): ItemAnswer {
  store.books.countOf(key).lastCode = answer.code;
  return answer;
}

function countItem(raw: RawItem, call: Call, store: Store): string {
  const key = keyOf(raw);
  const count = store.books.countOf(key);
  count.requests += 1;
  count.asked.add(call.customReqId);
  return key;
}

function askingOf(raw: RawItem, call: Call, store: Store): Asking {
  return {
    customReqId: call.customReqId,
    raw,
    time: printShanghaiTime(new Date(store.now())),
    times: store.books.countOf(keyOf(raw)).requests,
  };
}

/** The invoice as the statistics name it: number, or code-number. */
function keyOf({ fpdm, fphm }: RawItem): string {
  const parts = [fpdm, fphm].filter((part) => typeof part === 'string' && part !== '');
  return parts.join('-').slice(0, 40);
}

/** Waiting does not keep the process alive: a server that closes forgets its open queries. */
function pause(store: Store): Promise<void> {
  return wait(store.drawLatency(), undefined, { ref: false });
}
