import { toCents } from '../../pages/cents';
import type { LedgerEntry, LedgerItem, LedgerStatus } from '../../ledger/types';
import { writeCapital } from './capital';
import { describeGoods } from './special-goods';

/** 企享云 fpztDm. */
const STATUS_CODES: Record<LedgerStatus, string> = {
  normal: '0',
  voided: '2',
  red: '3',
  'partly-red': '7',
  'fully-red': '8',
};

const SPECIAL = new Set(['0920', '0901', '01', '08']);

/** The data block of a found invoice under the vendor's names (企享云 增值税发票查验). */
export function buildFoundData(entry: LedgerEntry): Record<string, unknown> {
  return {
    fplx: entry.fplx,
    fpdm: entry.code ?? '',
    fphm: entry.number,
    kprq: `${entry.date} 00:00:00`,
    fpztDm: STATUS_CODES[entry.status],
    jym: entry.checkCode ?? '',
    je: entry.amountWithoutTax,
    se: entry.tax,
    jshj: entry.totalWithTax,
    jshjcn: writeCapital(toCents(entry.totalWithTax)),
    gfmc: entry.buyer.name,
    gfsbh: entry.buyer.taxId ?? '',
    gmfdzdh: '',
    gmfyhzh: '',
    xfmc: entry.seller.name,
    xfsbh: entry.seller.taxId,
    xsfdzdh: '',
    xsfyhzh: '',
    sbbh: entry.code === null ? '' : entry.number.padStart(12, '6').slice(-12),
    bz: entry.remark ?? '',
    kpr: '示例开票员',
    skr: '',
    fhr: '',
    qdfphm: entry.digitalNumber ?? '',
    qdlx: SPECIAL.has(entry.fplx) ? '20' : '10',
    hwxx: entry.items.map(buildLine),
    ...describeGoods(entry),
  };
}

function buildLine(item: LedgerItem, index: number): Record<string, unknown> {
  const percent = /^(\d+)%$/.exec(item.rate)?.[1];
  return {
    mxxh: index + 1,
    mc: item.name,
    ggxh: item.spec ?? '',
    jldw: item.unit ?? '',
    sl: item.quantity ?? '',
    dj: item.price ?? '',
    je: item.amount,
    slv: percent === undefined ? 0 : Number(percent) / 100,
    ysslv: item.rate,
    se: item.tax,
    ysse: item.tax,
    spbm: item.classCode,
    lslbs: percent === undefined ? '1' : '',
    qdbz: 'N',
  };
}
