import type { LedgerEntry } from '../../ledger/types';
import { buildFoundData } from './found-data';
import type { ItemAnswer } from './item-answer';

/**
 * Turns an answer into one that must not be believed: found, but the block is that of another
 * registered invoice, or its state is one that no table knows.
 */
export function lieAbout(
  answer: ItemAnswer,
  lie: 'number' | 'status',
  entries: readonly LedgerEntry[],
): ItemAnswer {
  const isOther = (entry: LedgerEntry) => entry.registered && entry.number !== answer.fphm;
  const own = entries.find((entry) => entry.number === answer.fphm);
  const subject = lie === 'status' ? own : entries.find(isOther);
  if (subject === undefined) return answer;
  const data = buildFoundData(subject);
  const told = lie === 'status' ? { ...data, fpztDm: '5' } : data;
  return { ...answer, success: true, code: null, message: null, fplx: subject.fplx, data: told };
}
