interface RegionNames {
  name: string;
  nameEn: string;
}

/** `code` is the two-digit one of `REGIONS`, so that regions of numbers and of codes compare. */
export interface Region extends RegionNames {
  code: string;
}

/**
 * Issuing regions by two digits: GB/T 2260 for provinces, and 91–95 for the cities with their own
 * plan (计划单列市) from north to south (企享云 FAQ, 数电票号码编码规则).
 */
export const REGIONS: ReadonlyMap<string, RegionNames> = new Map(
  (
    [
      ['11', '北京', 'Beijing'],
      ['12', '天津', 'Tianjin'],
      ['13', '河北', 'Hebei'],
      ['14', '山西', 'Shanxi'],
      ['15', '内蒙古', 'Inner Mongolia'],
      ['21', '辽宁', 'Liaoning'],
      ['22', '吉林', 'Jilin'],
      ['23', '黑龙江', 'Heilongjiang'],
      ['31', '上海', 'Shanghai'],
      ['32', '江苏', 'Jiangsu'],
      ['33', '浙江', 'Zhejiang'],
      ['34', '安徽', 'Anhui'],
      ['35', '福建', 'Fujian'],
      ['36', '江西', 'Jiangxi'],
      ['37', '山东', 'Shandong'],
      ['41', '河南', 'Henan'],
      ['42', '湖北', 'Hubei'],
      ['43', '湖南', 'Hunan'],
      ['44', '广东', 'Guangdong'],
      ['45', '广西', 'Guangxi'],
      ['46', '海南', 'Hainan'],
      ['50', '重庆', 'Chongqing'],
      ['51', '四川', 'Sichuan'],
      ['52', '贵州', 'Guizhou'],
      ['53', '云南', 'Yunnan'],
      ['54', '西藏', 'Tibet'],
      ['61', '陕西', 'Shaanxi'],
      ['62', '甘肃', 'Gansu'],
      ['63', '青海', 'Qinghai'],
      ['64', '宁夏', 'Ningxia'],
      ['65', '新疆', 'Xinjiang'],
      ['91', '大连', 'Dalian'],
      ['92', '青岛', 'Qingdao'],
      ['93', '宁波', 'Ningbo'],
      ['94', '厦门', 'Xiamen'],
      ['95', '深圳', 'Shenzhen'],
    ] as const
  ).map(([code, name, nameEn]) => [code, { name, nameEn }]),
);

/** 计划单列市 keep four digits of GB/T 2260 in an 发票代码, where a 数电票 has 91–95. */
const PLAN_CITIES: ReadonlyMap<string, string> = new Map([
  ['2102', '91'],
  ['3702', '92'],
  ['3302', '93'],
  ['3502', '94'],
  ['4403', '95'],
]);

/** The region in digits 3–4 of a 20-digit 数电票 number; null when unknown or malformed. */
export function regionOfNumber(number: string): Region | null {
  return /^\d{20}$/.test(number) ? findRegion(number.slice(2, 4)) : null;
}

/** The region in the district digits of an 发票代码; null when unknown or malformed. */
export function regionOfCode(code: string): Region | null {
  const district = districtDigits(code);
  return district === null ? null : findRegion(PLAN_CITIES.get(district) ?? district.slice(0, 2));
}

/**
 * The four-digit region that services for local invoices ask for: the city for 计划单列市 (4403),
 * else the province (4400, 3300). Null when unknown or malformed.
 */
export function districtOfCode(code: string): string | null {
  const district = districtDigits(code);
  if (district === null || regionOfCode(code) === null) return null;
  return PLAN_CITIES.has(district) ? district : `${district.slice(0, 2)}00`;
}

/** Digits 2–5 of a 12-digit code (the first tells the authority), 1–4 of a 10-digit one. */
function districtDigits(code: string): string | null {
  if (/^\d{12}$/.test(code)) return code.slice(1, 5);
  return /^\d{10}$/.test(code) ? code.slice(0, 4) : null;
}

function findRegion(code: string): Region | null {
  const names = REGIONS.get(code);
  return names === undefined ? null : { code, ...names };
}
