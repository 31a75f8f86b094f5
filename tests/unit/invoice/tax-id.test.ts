import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkTaxId,
  idCardCheckChar,
  orgCodeCheckChar,
  usccCheckChar,
} from '@/utils/invoice/tax-id';

const USCC_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function text(chars: string, length: number): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...Array.from(chars)),
    minLength: length,
    maxLength: length,
  });
}

/** GB 32100-2015 by its definition: C18 makes the sum of Ci·3^(i−1) divisible by 31. */
function usccHolds(id: string): boolean {
  let power = 1;
  let sum = 0;
  for (const char of id.slice(0, 17)) {
    sum += USCC_CHARS.indexOf(char) * power;
    power = (power * 3) % 31;
  }
  return (sum + USCC_CHARS.indexOf(id.slice(17))) % 31 === 0;
}

/** ISO 7064 MOD 11-2 by its recursion, as GB 11643 cites it. */
function idCardHolds(id: string): boolean {
  let product = 0;
  for (const char of id.slice(0, 17)) product = ((product + Number(char)) * 2) % 11;
  return (product + (id.endsWith('X') ? 10 : Number(id.slice(17)))) % 11 === 1;
}

/** An invented company of an invented region, with both check characters right. */
function inventUscc(): string {
  const org = 'MA0009Y7';
  const first17 = `91990000${org}${orgCodeCheckChar(org) ?? ''}`;
  return `${first17}${usccCheckChar(first17) ?? ''}`;
}

describe('check characters', () => {
  it('agree with the published examples of the standards', () => {
    // GB 11714-1997 and GB 11643-1999.
    expect(orgCodeCheckChar('D2143569')).toBe('X');
    expect(idCardCheckChar('11010519491231002')).toBe('X');
  });

  it('make every 统一社会信用代码 hold', () => {
    fc.assert(
      fc.property(text(USCC_CHARS, 17), (first17) => {
        expect(usccHolds(`${first17}${usccCheckChar(first17) ?? ''}`)).toBe(true);
      }),
    );
  });

  it('make every 身份证 hold', () => {
    fc.assert(
      fc.property(text('0123456789', 17), (first17) => {
        expect(idCardHolds(`${first17}${idCardCheckChar(first17) ?? ''}`)).toBe(true);
      }),
    );
  });

  it('catch every single wrong character of a 统一社会信用代码', () => {
    const id = inventUscc();
    for (let at = 0; at < 18; at += 1) {
      for (const char of USCC_CHARS.replace(id.charAt(at), '')) {
        const wrong = id.slice(0, at) + char + id.slice(at + 1);
        expect(checkTaxId(wrong).warnings).not.toEqual([]);
      }
    }
  });

  it('are null for malformed input', () => {
    expect(usccCheckChar('91')).toBeNull();
    expect(usccCheckChar('9199000000000000I')).toBeNull();
    expect(orgCodeCheckChar('D214356')).toBeNull();
    expect(idCardCheckChar('1101051949123100X')).toBeNull();
  });
});

describe('checkTaxId', () => {
  it('recognises a 统一社会信用代码 however it is written', () => {
    const id = inventUscc();
    expect(checkTaxId(id)).toEqual({ id, form: 'uscc18', warnings: [] });
    const spaced = id.toLowerCase().replace(/^(.{6})/, '$1 ');
    expect(checkTaxId(` ${spaced}\u200b`)).toEqual({ id, form: 'uscc18', warnings: [] });
  });

  it('warns of letters that the standard leaves out', () => {
    expect(checkTaxId(`9199000I${inventUscc().slice(8)}`)).toMatchObject({
      form: 'uscc18',
      warnings: ['characters'],
    });
  });

  it('recognises a person by the id card, alone or with two digits more', () => {
    expect(checkTaxId('11010519491231002x')).toMatchObject({ form: 'idcard18', warnings: [] });
    expect(checkTaxId('11010519491231002X01')).toMatchObject({ form: 'idcard20', warnings: [] });
    expect(checkTaxId('110105194912310021')).toMatchObject({
      form: 'idcard18',
      warnings: ['id-card-check'],
    });
    expect(checkTaxId('11010519491331002X01').warnings).toContain('birth-date');
  });

  it('recognises the older forms', () => {
    expect(checkTaxId('990000D2143569X')).toMatchObject({ form: 'old15', warnings: [] });
    expect(checkTaxId('990000D21435691')).toMatchObject({
      form: 'old15',
      warnings: ['org-check'],
    });
    expect(checkTaxId('110105491231002')).toMatchObject({ form: 'old15', warnings: [] });
    expect(checkTaxId('11010549123100201')).toMatchObject({ form: 'old17', warnings: [] });
    expect(checkTaxId('11010549993100201').warnings).toEqual(['birth-date']);
  });

  it.each(['', ' ', '个人', '个 人', '/', '***'])('finds no company in %j', (written) => {
    expect(checkTaxId(written)).toMatchObject({ form: 'person-or-empty', warnings: [] });
  });

  it.each([
    ['12345', 'length'],
    ['示例公司', 'characters'],
    ['9'.repeat(1_000_000), 'length'],
  ])('cannot tell what %.10s is', (written, warning) => {
    const result = checkTaxId(written);
    expect(result).toMatchObject({ form: 'unknown', warnings: [warning] });
    expect(result.id.length).toBeLessThanOrEqual(100);
  });
});
