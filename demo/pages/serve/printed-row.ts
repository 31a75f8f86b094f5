import type { LedgerEntry } from '../../ledger/types';
import { printShanghaiTime } from '../shanghai';
import type { ListedInvoice } from '../wire';

/** How the bureau's lists word the kinds they show most often; other kinds print their own name. */
const PRINTED_KINDS = new Map([
  ['0920', '数电发票（增值税专用发票）'],
  ['0910', '数电发票（普通发票）'],
  ['61', '数电发票（航空运输电子客票行程单）'],
  ['83', '数电发票（铁路电子客票）'],
  ['01', '增值税专用发票'],
  ['08', '增值税电子专用发票'],
]);

/**
 * Turns a ledger entry into the line the page prints, typing errors of the page included.
 * 发票状态 is what the page knew when the invoice arrived, 正常 or 红字: a later voiding or
 * flushing has to come from a verification.
 */
export function printRow(entry: LedgerEntry, now: Date): ListedInvoice {
  const shown = entry.shown ?? {};
  const twentyDigits = entry.digitalNumber ?? (entry.number.length === 20 ? entry.number : null);
  return {
    Fphm: twentyDigits,
    Zzfpdm: entry.code,
    Zzfphm: entry.number === twentyDigits ? null : entry.number,
    Xsfnsrsbh: entry.seller.taxId,
    Xsfmc: shown.sellerName ?? entry.seller.name,
    Gmfmc: entry.buyer.name,
    Kprq: printTime(shown.date ?? entry.date, entry.id, now),
    Hjje: shown.amountWithoutTax ?? entry.amountWithoutTax,
    Hjse: shown.tax ?? entry.tax,
    Jshj: shown.totalWithTax ?? entry.totalWithTax,
    Fppz: PRINTED_KINDS.get(entry.fplx) ?? entry.kindName,
    Fpzt: entry.totalWithTax.startsWith('-') ? '红字' : '正常',
  };
}

/** The ledger knows the day only; the time is made from the id, in office hours and never ahead of now. */
function printTime(date: string, id: string, now: Date): string {
  let seed = 7;
  for (const character of id) seed = (seed * 31 + character.charCodeAt(0)) % 100_003;
  const hour = pad(8 + (seed % 10));
  const made = `${date} ${hour}:${pad((seed * 7) % 60)}:${pad((seed * 13) % 60)}`;
  const current = printShanghaiTime(now);
  return date === current.slice(0, 10) && made > current ? current : made;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
