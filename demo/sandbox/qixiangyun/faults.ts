import type { LedgerEntry } from '../../ledger/types';
import { type Reply, replyJson } from '../reply';
import type { Fault } from '../settings';
import type { Envelope } from './envelope';
import type { ItemAnswer } from './item-answer';
import { lieAbout } from './lie';
import { sealBody } from './sealed-body';

const GATEWAY_PAGE = '<!doctype html><title>系统维护</title><p>系统维护中，请稍后再试。</p>';

/**
 * The reply that a fault puts in place of an answer, or null when there is none at that moment.
 * Before: nothing has been looked at, counted or billed. After: the query has been answered inside.
 */
export function replyOfFault(fault: Fault | null, moment: 'before' | 'after'): Reply | null {
  switch (fault?.kind) {
    case 'drop':
    case 'timeout':
      if ((fault.after === true) !== (moment === 'after')) return null;
      return { type: fault.kind === 'drop' ? 'drop' : 'hang' };
    case 'http':
      return moment === 'before' ? replyText(fault.status, `HTTP ${fault.status}`, 'plain') : null;
    case 'malformed':
      return moment === 'after' && fault.as === 'html'
        ? replyText(200, GATEWAY_PAGE, 'html')
        : null;
    default:
      return null;
  }
}

/** Puts lies into the answers that the fault aims at. */
export function spoilAnswers(
  answers: ItemAnswer[],
  fault: Fault | null,
  entries: readonly LedgerEntry[],
): ItemAnswer[] {
  if (fault?.kind !== 'lying') return answers;
  return answers.map((answer) =>
    fault.number === undefined || fault.number === answer.fphm
      ? lieAbout(answer, fault.lie, entries)
      : answer,
  );
}

/** Sends an envelope, encrypted when there is a key; cut leaves off its second half. */
export function replyEnvelope(envelope: Envelope, key: string | null, cut = false): Reply {
  const plain = replyJson(200, envelope);
  const text = cut ? plain.body.slice(0, Math.floor(plain.body.length / 2)) : plain.body;
  if (key === null) return { ...plain, body: text };
  const { iv, body } = sealBody(text, key);
  return { ...plain, headers: { ...plain.headers, 'X-Crypto-IV': iv }, body };
}

function replyText(status: number, body: string, kind: 'plain' | 'html'): Reply {
  return {
    type: 'send',
    status,
    headers: { 'Content-Type': `text/${kind};charset=UTF-8` },
    body,
  };
}
