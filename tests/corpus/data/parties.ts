import { REGIONS } from '@/utils/invoice/regions';
import { idCardCheckChar, orgCodeCheckChar, usccCheckChar } from '@/utils/invoice/tax-id';
import type { Random } from './random';

/** A company or person on an invoice, with what the boxes 购买方 and 销售方 print. */
export interface Party {
  name: string;
  /** Null = a person without an id on the invoice. */
  taxId: string | null;
  addressAndPhone: string;
  bankAndAccount: string;
}

// Every name holds a word for "example", so that no real company can be meant.
const EXAMPLE = ['示例', '样例', '范例', '虚拟', '演示', '拟构'] as const;
const BRANDS = ['云岫', '澄泽', '砚秋', '禾穗', '鹭岛', '拓扬', '鑫瑞', '朗弘', '睿翔', '曦悦', ''];
const TRADES =
  '科技|信息技术|餐饮管理|建筑工程|物流|医疗器械|商贸|酒店管理|石油销售|环保设备|电子商务|文化传播|汽车服务|人力资源|半导体|农产品'.split(
    '|',
  );
const ENDINGS = ['有限公司', '有限公司', '有限责任公司', '股份有限公司', '（集团）有限公司'];
const BRANCHES = ['华东大区第三示例营业部', '（长三角一体化示范区）样例分公司', '滨江拟构路旗舰店'];
const SURNAMES = Array.from('王李张陈赵周吴郑孙钱冯褚卫蒋沈韩');
const GIVEN = ['示', '样', '例一', '范', '拟', '试之', '例', '样本'] as const;
const STREETS = ['示例路', '样本大道', '虚拟街', '范例东路'] as const;
const BANKS = ['示例银行', '样例商业银行', '虚构农村信用社'] as const;
const ORG_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An invented company in a region of two digits. Long names wrap into a second line on most forms. */
export function makeCompany(random: Random, region: string, options = { long: false }): Party {
  const place = placeName(region);
  const core = random.pick(BRANDS) + random.pick(EXAMPLE) + random.pick(TRADES);
  const name = place + core + random.pick(ENDINGS) + (options.long ? random.pick(BRANCHES) : '');
  return {
    name,
    taxId: random.chance(0.06) ? oldTaxId(random, region) : companyTaxId(random, region),
    addressAndPhone: `${place}${random.pick(STREETS)}${random.int(1, 999)}号 ${random.digits(8)}`,
    bankAndAccount: `${random.pick(BANKS)}${place}分行 ${random.digits(random.int(12, 19))}`,
  };
}

/** A person as buyer: a name or 个人, seldom an id. */
export function makePersonBuyer(random: Random): Party {
  return {
    name: random.chance(0.4) ? '个人' : makePersonName(random),
    taxId: null,
    addressAndPhone: '',
    bankAndAccount: '',
  };
}

export function makePersonName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN);
}

/** 统一社会信用代码 with both check characters right (GB 32100-2015, GB 11714-1997). */
export function companyTaxId(random: Random, region: string): string {
  const org = Array.from({ length: 8 }, () => random.pick(Array.from(ORG_CHARS))).join('');
  const type = random.chance(0.12) ? '92' : '91';
  const first17 = type + district(random, region) + org + known(orgCodeCheckChar(org));
  return first17 + known(usccCheckChar(first17));
}

/** 身份证号 of nobody: district 00 does not exist. */
export function makeIdCard(random: Random): string {
  const born = `${random.int(1960, 2002)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const first17 = `${random.pick(['11', '32', '44'])}0000${born}${random.digits(3)}`;
  return first17 + known(idCardCheckChar(first17));
}

/** The name of a region as companies carry it: 北京, 江苏, 深圳 … */
export function placeName(region: string): string {
  const found = REGIONS.get(region);
  if (found === undefined) throw new RangeError(`Not a region: ${region}`);
  return found.name;
}

/** 15 digits as before 2015: district and organisation code. */
function oldTaxId(random: Random, region: string): string {
  const org = random.digits(8);
  return district(random, region) + org + known(orgCodeCheckChar(org));
}

/** 计划单列市 have no GB/T 2260 code of their own at two digits: take their province's city code. */
function district(random: Random, region: string): string {
  const cities: Record<string, string> = {
    '91': '2102',
    '92': '3702',
    '93': '3302',
    '94': '3502',
    '95': '4403',
  };
  return `${cities[region] ?? `${region}01`}${two(random.int(1, 20))}`;
}

function known(char: string | null): string {
  if (char === null) throw new RangeError('No check character');
  return char;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
