import { describe, expect, it } from 'vitest';
import { districtOfCode, regionOfCode, regionOfNumber, REGIONS } from '@/utils/invoice/regions';

describe('regions', () => {
  it('has 31 provinces and five cities with their own plan', () => {
    expect(REGIONS.size).toBe(36);
    expect([...REGIONS.keys()].filter((code) => code > '90')).toEqual([
      '91',
      '92',
      '93',
      '94',
      '95',
    ]);
  });

  it('reads digits 3 and 4 of a 数电票 number', () => {
    expect(regionOfNumber('26110000000000000001')).toEqual({
      code: '11',
      name: '北京',
      nameEn: 'Beijing',
    });
    expect(regionOfNumber('26950000000000000001')?.name).toBe('深圳');
    expect(regionOfNumber('26990000000000000001')).toBeNull();
    expect(regionOfNumber('2611')).toBeNull();
  });

  it.each([
    ['011002600111', '北京'],
    ['021022600111', '大连'],
    ['037022600111', '青岛'],
    ['033022600111', '宁波'],
    ['035022600111', '厦门'],
    ['044032600111', '深圳'],
    ['044002600111', '广东'],
    ['4403263130', '深圳'],
    ['3200263130', '江苏'],
  ])('reads the district of code %s: %s', (code, name) => {
    expect(regionOfCode(code)?.name).toBe(name);
  });

  it('gives one code for the same city in a number and in a code', () => {
    expect(regionOfCode('044032600111')?.code).toBe(regionOfNumber('26950000000000000001')?.code);
  });

  it('gives services the four digits that they ask for', () => {
    expect(districtOfCode('144002600000')).toBe('4400');
    expect(districtOfCode('144032609000')).toBe('4403');
    expect(districtOfCode('132152600000')).toBe('3200');
    expect(districtOfCode('199002600000')).toBeNull();
    expect(districtOfCode('14400')).toBeNull();
  });
});
