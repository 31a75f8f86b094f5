import type { IsoDate } from '@/utils/invoice/date';
import { addDays, daysBetween } from '@/utils/invoice/date';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { isDigital } from '@/utils/invoice/kinds';
import type { Random } from '../data/random';

/** Four district digits of a 计划单列市 in an 发票代码 (企享云 FAQ). */
const CITY_DISTRICTS: Record<string, string> = {
  '91': '2102',
  '92': '3702',
  '93': '3302',
  '94': '3502',
  '95': '4403',
};

/** Invoices of the next years must be made by the same rules, so that no reader fits to one year. */
const LAST_DAY: IsoDate = '2026-10-31';

/** First and last day on which a kind was issued. */
const ERAS: Partial<Record<InvoiceKind, readonly [IsoDate, IsoDate]>> = {
  'vat-special': ['2016-01-01', '2024-11-30'],
  'vat-ordinary': ['2016-01-01', '2024-11-30'],
  'vat-e-ordinary': ['2016-01-01', '2024-11-30'],
  'vat-e-special': ['2020-12-01', '2024-11-30'],
  'vat-toll': ['2018-01-01', '2024-11-30'],
  'vat-roll': ['2017-01-01', '2024-11-30'],
  blockchain: ['2018-08-10', '2024-11-30'],
  general: ['2016-01-01', '2024-11-30'],
  vehicle: ['2016-01-01', LAST_DAY],
  'used-vehicle': ['2018-04-01', LAST_DAY],
  railway: ['2024-11-01', LAST_DAY],
  air: ['2024-12-01', LAST_DAY],
};
const DIGITAL_ERA = ['2021-12-01', LAST_DAY] as const;

export function makeDate(random: Random, kind: InvoiceKind): IsoDate {
  const [first, last] = ERAS[kind] ?? DIGITAL_ERA;
  return addDays(first, random.int(0, daysBetween(first, last)));
}

/** Code and number by the code rules of the kind (企享云 FAQ: 发票代码 and 数电票号码编码规则). */
export function makeIdentity(
  random: Random,
  kind: InvoiceKind,
  region: string,
  date: IsoDate,
): { code: string | null; number: string } {
  if (isDigital(kind)) return { code: null, number: makeDigitalNumber(random, kind, region, date) };
  const year = date.slice(2, 4);
  const district = CITY_DISTRICTS[region] ?? `${region}00`;
  return { code: makeCode(random, kind, district, year), number: random.digits(8) };
}

/** Digits 1–2 year, 3–4 region, 5 channel (9 railway, 8 air), 6–20 serial. */
export function makeDigitalNumber(
  random: Random,
  kind: InvoiceKind,
  region: string,
  date: IsoDate,
): string {
  const channel =
    kind === 'railway' ? '9' : kind === 'air' ? '8' : random.pick(['2', '2', '2', '7']);
  return date.slice(2, 4) + region + channel + `0${random.digits(14)}`;
}

function makeCode(random: Random, kind: InvoiceKind, district: string, year: string): string {
  const batch = random.int(0, 9);
  const twelve = `0${district}${year}${batch}0${random.int(1, 9)}`;
  switch (kind) {
    case 'vat-special':
    case 'digital-paper-special':
      return `${district}${year}${batch}1${random.pick(['3', '6'])}0`;
    case 'vat-ordinary':
    case 'digital-paper-ordinary':
      return random.chance(0.5)
        ? `${district}${year}${batch}3${random.pick(['2', '5'])}0`
        : `${twelve}${random.pick(['04', '05'])}`;
    case 'vat-roll':
      return `${twelve}${random.pick(['06', '07'])}`;
    case 'vat-e-ordinary':
      return `${twelve}11`;
    case 'vat-toll':
      return `${twelve}12`;
    case 'vat-e-special':
      return `${twelve}13`;
    case 'used-vehicle':
    case 'digital-paper-used-vehicle':
      return `${twelve}17`;
    case 'vehicle':
    case 'digital-paper-vehicle':
      return `1${district}${year}2${random.digits(4)}`;
    case 'blockchain':
      return `14403${year}09${random.digits(1)}10`;
    default:
      return `1${district}${year}1${random.digits(4)}`;
  }
}
