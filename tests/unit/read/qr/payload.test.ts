import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMoney } from '@/utils/invoice/money';
import { crcOfPayload } from '@/utils/read/qr/crc';
import { parseQrText } from '@/utils/read/qr/payload';
import type { Claims } from '@/utils/read/reading';

const DIGITAL = '26112000000012345678';

function claimsOf(text: string): Claims {
  const result = parseQrText(text);
  if (result === null || !('reading' in result)) throw new Error(`not an invoice: ${text}`);
  return result.reading.claims;
}

function valuesOf(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claimsOf(text)).map(([field, claim]) => [field, claim.value]),
  );
}

describe('parseQrText', () => {
  it('reads an electronic ordinary invoice: the amount is without tax', () => {
    const text = '01,10,011002600111,00345678,214.25,20260318,12345678901234567890,89B0,';
    expect(valuesOf(text)).toEqual({
      kind: 'vat-e-ordinary',
      code: '011002600111',
      number: '00345678',
      date: '2026-03-18',
      amountWithoutTax: 21425,
      checkCode: '12345678901234567890',
    });
  });

  it.each([
    ['31', 'digital-special'],
    ['32', 'digital-ordinary'],
    ['51', 'railway'],
    ['61', 'air'],
  ])('reads type %s, whose amount is the total with tax', (type, kind) => {
    expect(valuesOf(`01,${type},,${DIGITAL},1130,20260105,,7890`)).toEqual({
      kind,
      number: DIGITAL,
      date: '2026-01-05',
      totalWithTax: 113000,
    });
  });

  it.each([
    ['blanks for empty parts', `01,32, ,${DIGITAL},30.00,20260517, ,0DF8`],
    ['lower-case sum', `01,32,,${DIGITAL},30.00,20260517,,72ec`],
    ['nothing after the date', `01,32,,${DIGITAL},30.00,20260517`],
    ['a trailing comma', `01,32,,${DIGITAL},30.00,20260517,,72EC,`],
    ['full-width characters', `０１，３２，，${DIGITAL}，３０．００，２０２６０５１７，，７２ＥＣ`],
    ['commas of a Chinese input method', `01，32、、${DIGITAL}，30。00，20260517；；72EC`],
    ['blanks for commas', `01 32 ${DIGITAL} 30.00 20260517 72EC`],
    ['a scanner prefix and line end', `]Q301,32,,${DIGITAL},30.00,20260517,,72EC\r\n`],
  ])('takes %s', (_, text) => {
    expect(valuesOf(text)).toEqual({
      kind: 'digital-ordinary',
      number: DIGITAL,
      date: '2026-05-17',
      totalWithTax: 3000,
    });
  });

  it('reads the first railway tickets: type 10, the number in the place of the code', () => {
    const number = '22110000000000000049';
    expect(valuesOf(`01,10,${number},166.05,20220317,b2b2`)).toEqual({
      number,
      date: '2022-03-17',
      amountWithoutTax: 16605,
    });
  });

  it('names 区块链 and 通行费 by the code where the type says 10', () => {
    expect(claimsOf('01,10,144032609110,00345678,10.00,20260318,').kind?.value).toBe('blockchain');
    expect(claimsOf('01,10,011002600112,00345678,10.00,20260318,').kind?.value).toBe('vat-toll');
  });

  it('keeps an unknown type open: the amount has no meaning there', () => {
    const result = parseQrText('01,77,011002600111,00345678,10.50,20260318,,');
    if (result === null || !('reading' in result)) throw new Error('not read');
    expect(Object.keys(result.reading.claims).sort()).toEqual(['code', 'date', 'number']);
    expect(result.reading.extras).toEqual([{ name: '二维码金额', value: '10.50' }]);
  });

  it('takes the amount of an unknown 数电 type as the total, less surely', () => {
    const claims = claimsOf(`01,59,,${DIGITAL},10.50,20260318,,`);
    expect(claims.kind).toBeUndefined();
    expect(claims.totalWithTax?.value).toBe(1050);
    expect(claims.totalWithTax?.confidence).toBeLessThan(claims.number?.confidence ?? 0);
  });

  it('leaves out parts that are malformed', () => {
    expect(valuesOf(`01,32,,${DIGITAL},***,20261340,,`)).toEqual({
      kind: 'digital-ordinary',
      number: DIGITAL,
    });
  });

  it('is surer of a text whose sum fits', () => {
    const payload = `01,32,,${DIGITAL},30.00,20260517,,`;
    const sure = claimsOf(payload + crcOfPayload(payload)).number?.confidence ?? 0;
    expect(sure).toBeGreaterThan(claimsOf(payload).number?.confidence ?? 1);
  });

  it('puts the claims where the code stands', () => {
    const place = { page: 2, left: 0.1, top: 0.1, width: 0.1, height: 0.1 };
    const result = parseQrText(`01,32,,${DIGITAL},30.00,20260517,,`, place);
    expect(result).toMatchObject({ reading: { page: 2, claims: { number: { region: place } } } });
  });

  it.each([
    ['CZ-EI-00,1.1.0,00010199,0010000000,b05e2a,20260609,90.00'],
    ['http://einvoice.jsczt.cn/page/32020199/0007000000/AbCdEf'],
  ])('tells 财政票据: %s', (text) => {
    expect(parseQrText(text)).toEqual({ notInvoice: { type: 'fiscal-receipt', name: '财政票据' } });
  });

  it('reads the link of a 深圳 blockchain invoice, amount in 分', () => {
    const link =
      'https://bcfp.shenzhen.chinatax.gov.cn/verify/scan?hash=0abc&bill_num=00345678&total_amount=12345';
    expect(valuesOf(link)).toEqual({
      kind: 'blockchain',
      number: '00345678',
      totalWithTax: 12345,
    });
  });

  it.each([
    ['https://bcfp.shenzhen.chinatax.gov.cn.example.com/verify/scan?bill_num=00345678'],
    ['https://bcfp.shenzhen.chinatax.gov.cn@example.com/verify/scan?bill_num=00345678'],
    ['https://bcfp.shenzhen.chinatax.gov.cn:8443/verify/scan?bill_num=00345678'],
    ['https://bcfp.shenzhen.chinatax.gov.cn/verify/scan?bill_num=345678'],
    ['https://example.com/01,32'],
    ['01,32,,2611200000001234567,30.00,20260517'],
    ['02,32,,26112000000012345678,30.00,20260517'],
    ['wxp://f2f0abcdef'],
    [''],
  ])('knows nothing of %s', (text) => {
    expect(parseQrText(text)).toBeNull();
  });

  it('gives back any invoice that is written as issuers write it', () => {
    const date = fc.date({
      min: new Date('2021-12-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    const serial = fc.stringMatching(/^\d{15}$/);
    fc.assert(
      fc.property(
        serial,
        fc.integer({ min: -1e9, max: 1e9 }),
        date,
        fc.boolean(),
        (tail, fen, day, blank) => {
          const iso = day.toISOString().slice(0, 10);
          const empty = blank ? ' ' : '';
          const number = `26110${tail}`;
          const parts = [
            '01',
            '31',
            empty,
            number,
            plainMoney(fen),
            iso.replaceAll('-', ''),
            empty,
          ];
          const payload = `${parts.join(',')},`;
          expect(valuesOf(payload + crcOfPayload(payload))).toEqual({
            kind: 'digital-special',
            number,
            date: iso,
            totalWithTax: fen,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever is scanned, and never makes a number up', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('01', '32', ',', '，', ' ', DIGITAL),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const result = parseQrText(text);
        if (result === null || !('reading' in result)) return;
        const number = result.reading.claims.number?.value ?? '';
        expect(text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, '')).toContain(number);
      }),
    );
  });
});
