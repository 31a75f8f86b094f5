import type { LedgerEntry } from '../../ledger/types';

const VEHICLES = new Set(['03', '0930', '15', '0940']);
const JOURNEY = /^(\S+) (.+)-(.+)$/;

/** The fields that only tickets and vehicle invoices have (企享云 增值税发票查验); none for others. */
export function describeGoods(entry: LedgerEntry): Record<string, unknown> {
  const item = entry.items[0];
  if (item === undefined) return {};
  if (VEHICLES.has(entry.fplx)) return describeVehicle(entry, item.name, item.spec ?? '');
  const [, carrier = '', from = '', to = ''] = JOURNEY.exec(item.spec ?? '') ?? [];
  if (entry.fplx === '83') return describeTrain(entry, { carrier, from, to });
  return entry.fplx === '61' ? describeFlight(entry, { carrier, from, to }) : {};
}

interface Journey {
  carrier: string;
  from: string;
  to: string;
}

function describeTrain(
  entry: LedgerEntry,
  { carrier, from, to }: Journey,
): Record<string, unknown> {
  return {
    cc: carrier,
    ccrq: entry.date,
    cfsj: '09:30',
    cfz: from,
    ddz: to,
    cx: '05车',
    xw: '07F号',
    xb: '二等座',
    dzkph: entry.number.slice(-18),
    name: '示例乘客',
    zjh: '',
    ywlx: '1',
    slv: 0.09,
  };
}

function describeFlight(
  entry: LedgerEntry,
  { carrier, from, to }: Journey,
): Record<string, unknown> {
  return {
    lkxm: '示例旅客',
    sfzjhm: '',
    dzkphm: entry.number.slice(-13),
    gngjbz: '国内',
    gpdh: '',
    hjse: entry.tax,
    hwxx: [
      {
        cyr: '示例航空',
        hbh: carrier,
        sfz: from,
        mdz: to,
        cyrq: entry.date,
        qfsj: '09:30',
        zwdj: 'Y',
        kpjb: 'Y',
      },
    ],
  };
}

function describeVehicle(entry: LedgerEntry, name: string, model: string): Record<string, unknown> {
  return {
    cllx: name,
    cpxh: model,
    cd: '示例市',
    hgzh: `HG${entry.number.slice(-8)}`,
    fdjhm: `FD${entry.number.slice(-8)}`,
    cjhm: `SAMPLE${entry.number.slice(-8)}`,
    xhdwmc: entry.seller.name,
    xhdwsbh: entry.seller.taxId,
    zzsse: entry.tax,
    xcrs: '5',
  };
}
