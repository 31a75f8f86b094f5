import type { LedgerEntry } from '../../ledger/types';
import { messageOf } from './codes';
import type { RawItem } from './factors';
import { buildFoundData } from './found-data';

/** One element of the answer's data, under the vendor's names. */
export interface ItemAnswer {
  customReqId: string;
  success: boolean;
  code: string | null;
  message: string | null;
  fpdm: unknown;
  fphm: unknown;
  fplx: string;
  kprq: unknown;
  je: unknown;
  jshj: unknown;
  jym: unknown;
  /** YYYY-MM-DD HH:mm:ss in Asia/Shanghai. */
  time: string;
  /** How often this invoice has been asked. */
  times: number;
  data: Record<string, unknown> | null;
}

export interface Asking {
  customReqId: string;
  raw: RawItem;
  time: string;
  times: number;
}

export function answerFound(asking: Asking, entry: LedgerEntry): ItemAnswer {
  return {
    ...echo(asking),
    success: true,
    code: null,
    message: null,
    fplx: entry.fplx,
    data: buildFoundData(entry),
  };
}

/** A failed item is bare: it does not tell which factor differs, nor the kind of a 数电票. */
export function answerFailed(asking: Asking, code: string): ItemAnswer {
  return { ...echo(asking), success: false, code, message: messageOf(code), data: null };
}

function echo({ customReqId, raw, time, times }: Asking) {
  const { fpdm = null, fphm = null, kprq = null, je = null, jshj = null, jym = null } = raw;
  return {
    customReqId,
    fpdm,
    fphm,
    fplx: fpdm === null ? '09' : '',
    kprq: typeof kprq === 'string' ? `${kprq} 00:00:00` : kprq,
    je,
    jshj,
    jym,
    time,
    times,
  };
}
