import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptSm4Cbc, encryptSm4Cbc } from '@/utils/crypto/sm4';
import type { Query } from '@/utils/invoice/query';
import { parseVerifyAnswer } from '@/utils/verify/providers/qixiangyun/answer';
import { outcomeOfCode } from '@/utils/verify/providers/qixiangyun/codes';
import { buildVerifyRequest } from '@/utils/verify/providers/qixiangyun/request';
import { signRequest } from '@/utils/verify/providers/qixiangyun/sign';
import { parseLoginAnswer } from '@/utils/verify/providers/qixiangyun/token';

const DIGITAL: Query = {
  kind: 'digital-special',
  code: null,
  number: '22441000000000018530',
  date: '2022-03-14',
  amount: 666500,
  amountRole: 'totalWithTax',
  checkCode: null,
  sellerTaxId: null,
  region: null,
};
const ACCOUNT = {
  endpoint: 'https://api.qixiangyun.com',
  appKey: '10001999',
  appSecret: 'SECRETEXAMPLE',
  sm4Key: null,
};
const TOKEN = '00000000000000000000000000000001';

function envelope(item: object): string {
  return JSON.stringify({ reqId: 'r', code: '2000', success: true, message: null, data: [item] });
}

describe('API-SV1', () => {
  it('signs as an independent MD5 does', () => {
    const body =
      '{"cyList":[{"fphm":"22441000000000018530","kprq":"2022-03-14","jshj":"6665.00"}],"customReqId":"1000199900000000000000000000000000000001"}';
    const signed = signRequest({
      appKey: 'KEY',
      appSecret: 'SECRETEXAMPLE',
      accessToken: 'TOKENEXAMPLE',
      requestDate: 1700000000000,
      body,
    });
    const md5 = (text: string) => createHash('md5').update(text).digest('hex');
    const hex = md5(`POST_${md5(body)}_1700000000000_TOKENEXAMPLE_SECRETEXAMPLE`);
    expect(signed).toBe(`API-SV1:KEY:${Buffer.from(hex).toString('base64')}`);
    expect(signed).toBe('API-SV1:KEY:MmZmZjk1ODkxMDIyOTczMTY4NmY5MGFjZjIyMGIyZmM=');
  });
});

describe('the verification call', () => {
  const context = { accessToken: 'T', now: 1700000000000 };

  it('asks a 数电票 by number, date and 价税合计', () => {
    const request = buildVerifyRequest({ query: DIGITAL, requestToken: TOKEN }, ACCOUNT, context);
    expect(request.url).toBe('https://api.qixiangyun.com/v2/invoice/cy/zzsfpCy');
    expect(JSON.parse(request.body)).toEqual({
      cyList: [{ fphm: '22441000000000018530', kprq: '2022-03-14', jshj: '6665.00' }],
      customReqId: `10001999${TOKEN}`,
    });
  });

  it('asks a paper 专票 by code, number, date and 不含税金额', () => {
    const query: Query = {
      ...DIGITAL,
      kind: 'vat-special',
      code: '1100999130',
      number: '00012345',
      amountRole: 'amountWithoutTax',
      amount: 142163,
    };
    const request = buildVerifyRequest({ query, requestToken: TOKEN }, ACCOUNT, context);
    expect(JSON.parse(request.body)).toMatchObject({
      cyList: [{ fpdm: '1100999130', fphm: '00012345', kprq: '2022-03-14', je: 1421.63 }],
    });
  });

  it('encrypts the body with a vector of its own and signs what is sent', () => {
    const sm4Key = '0123456789abcdeffedcba9876543210';
    const question = { query: DIGITAL, requestToken: TOKEN };
    const request = buildVerifyRequest(question, { ...ACCOUNT, sm4Key }, context);
    const iv = request.headers['X-Crypto-IV'] ?? '';
    expect(decryptSm4Cbc(request.body, sm4Key, iv)).toContain('22441000000000018530');
    expect(request.body).not.toContain('2244');
  });
});

describe('SM4', () => {
  it('rejects a wrong key instead of returning nothing', () => {
    const iv = '000102030405060708090a0b0c0d0e0f';
    const cipher = encryptSm4Cbc('发票', '0123456789abcdeffedcba9876543210', iv);
    expect(() => decryptSm4Cbc(cipher, 'ffffffffffffffffffffffffffffffff', iv)).toThrow();
  });
});

describe('the answer', () => {
  it('reads a found invoice with its status', () => {
    const data = { fplx: '0920', fphm: DIGITAL.number, fpztDm: '2', jshj: '6665.00', je: 5898.23 };
    const text = envelope({ success: true, code: null, fphm: DIGITAL.number, data });
    const { outcome, billed } = parseVerifyAnswer(text, DIGITAL);
    expect(billed).toBe(true);
    expect(outcome).toMatchObject({
      type: 'found',
      invoice: {
        status: 'voided',
        fields: {
          kind: 'digital-special',
          totalWithTax: 666500,
          amountWithoutTax: 589823,
          tax: null,
        },
      },
    });
  });

  it('keeps an unknown status as unknown', () => {
    const data = { fphm: DIGITAL.number, fpztDm: '5' };
    const { outcome } = parseVerifyAnswer(envelope({ success: true, data }), DIGITAL);
    expect(outcome).toMatchObject({ invoice: { status: null, rawStatus: '5' } });
  });

  it.each([
    ['truncated JSON', '{"code":"2000","success":tr'],
    ['a page', '<html><body>502</body></html>'],
    ['no items', JSON.stringify({ code: '2000', success: true, data: [] })],
    ['another invoice', envelope({ success: true, fphm: '26110000000000000001', data: {} })],
    ['another invoice inside', envelope({ success: true, data: { fphm: '26110000000000000001' } })],
    ['a number that lost digits', envelope({ success: true, data: { fphm: 2.2441e19 } })],
    ['a failure without a code', envelope({ success: false, code: null, data: null })],
  ])('refuses %s', (_name, text) => {
    const { outcome, raw } = parseVerifyAnswer(text, DIGITAL);
    expect(outcome).toMatchObject({ type: 'undetermined', reason: 'unreadable' });
    expect(raw).toBe(text);
  });

  it.each([
    ['CheckInvoiceNotExistence', 'not-found', true],
    ['CheckInvoiceNotSame', 'mismatch', true],
    ['CheckInvoiceForTheSameFrequent', 'in-progress', false],
  ])('reads %s in spite of the envelope', (code, type, billed) => {
    const text = envelope({ success: false, code, message: 'm', fphm: DIGITAL.number, data: null });
    expect(parseVerifyAnswer(text, DIGITAL)).toMatchObject({ outcome: { type }, billed, code });
  });
});

describe('error codes', () => {
  it.each([
    ['CheckInvoiceMoreFiveTimes', 'daily-limit'],
    ['CheckInvoicesMoreThanToday', 'future'],
    ['CheckInvoicesOverFiveYears', 'too-old'],
    ['CheckInvoiceNotStandard', 'bad-format'],
    ['CheckInvoiceNotSupport', 'unsupported'],
    ['CheckInvoiceException', 'bureau-down'],
    ['RemoteResultFail', 'bureau-down'],
    ['CheckInvoiceOverSupportCount', 'rate-limited'],
    ['50014', 'rate-limited'],
    ['CheckExceedingLimit', 'quota'],
    ['505070', 'quota'],
    ['40101', 'auth'],
    ['505019', 'auth'],
    ['505018', 'clock'],
    ['NeverSeenBefore', 'server-error'],
  ])('%s is %s', (code, reason) => {
    expect(outcomeOfCode(code)).toMatchObject({ type: 'undetermined', reason });
  });

  it('names the field that was refused', () => {
    expect(outcomeOfCode('IllegalParameter.IllegalTotalAmountIincludingTax')).toEqual({
      type: 'undetermined',
      reason: 'bad-format',
      field: 'totalWithTax',
    });
  });
});

describe('login', () => {
  it('does not take success for a token', () => {
    const text = JSON.stringify({
      code: '2000',
      success: true,
      message: null,
      data: { error_msg: '应用的密钥无效!' },
    });
    expect(parseLoginAnswer(text, 'KEY', 0)).toMatchObject({
      refused: { outcome: { reason: 'auth' }, message: '应用的密钥无效!', billed: false },
    });
  });

  it('renews before the token ends', () => {
    const data = { access_token: 'A', refresh_token: 'R', expires_in: 1296000000 };
    const text = JSON.stringify({ code: '2000', success: true, message: null, data });
    expect(parseLoginAnswer(text, 'KEY', 1000)).toEqual({
      token: {
        appKey: 'KEY',
        accessToken: 'A',
        refreshToken: 'R',
        renewAt: 1000 + 7 * 86400_000,
        expiresAt: 1000 + 1296000000,
      },
    });
  });
});
