import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSignedBy, md5Hex, signatureOf } from '@/demo/sandbox/qixiangyun/sign';
import { openSm4, sealSm4 } from '@/demo/sandbox/qixiangyun/sm4';
import { Caller } from './caller';
import { askFor, genuineDigital } from './entries';

const caller = new Caller();
beforeAll(() => caller.start());
beforeEach(() => caller.reset());
afterAll(() => caller.stop());

const MINUTE = 60_000;
const codeOf = async (options: Parameters<Caller['send']>[1] = {}) => {
  const body = caller.bodyOf([askFor(genuineDigital())]);
  return (await caller.sendForEnvelope(body, options)).code;
};

describe('login', () => {
  it('issues tokens for 15 days and renews them', async () => {
    const token = await caller.logIn();
    expect(token.expires_in).toBe(1_296_000_000);
    const { refresh_token } = token;
    const renewed = await caller.postLogin({ grant_type: 'refresh_token', refresh_token });
    expect(renewed).toMatchObject({
      code: '2000',
      data: { access_token: expect.any(String) as string },
    });
  });

  it('answers a wrong secret as success without a token', async () => {
    const { appKey: client_appkey } = caller.account;
    const body = { grant_type: 'client_credentials', client_appkey, client_secret: '0'.repeat(32) };
    expect(await caller.postLogin(body)).toMatchObject({
      code: '2000',
      success: true,
      data: { error_msg: '应用的密钥无效!' },
    });
  });

  it('refuses unknown refresh tokens and malformed bodies', async () => {
    const unknown = { grant_type: 'refresh_token', refresh_token: 'never-issued' };
    expect((await caller.postLogin(unknown)).code).toBe('40101');
    expect((await caller.postLogin({ grant_type: 'password' })).success).toBe(false);
  });
});

describe('the checks before every business call', () => {
  it("takes the MD5 of the vendor's own example as published", () => {
    expect(md5Hex('{"nsrsbh":"915211111111111111"}')).toBe('4e7f9b81e299ad014cfbc6949c3f4e04');
  });

  it('signs as the reference vector', () => {
    const body =
      '{"cyList":[{"fphm":"22441000000000018530","kprq":"2022-03-14","jshj":"6665.00"}],"customReqId":"1000199900000000000000000000000000000001"}';
    const call = {
      appKey: 'APPKEY',
      appSecret: 'SECRETEXAMPLE',
      accessToken: 'TOKENEXAMPLE',
      requestDate: '1700000000000',
      body: Buffer.from(body),
    };
    const signature = 'API-SV1:APPKEY:MmZmZjk1ODkxMDIyOTczMTY4NmY5MGFjZjIyMGIyZmM=';
    expect(signatureOf(call)).toBe(signature);
    expect(isSignedBy(call, signature)).toBe(true);
    expect(isSignedBy({ ...call, appSecret: 'OTHER' }, signature)).toBe(false);
  });

  it('accepts a right call and refuses a wrong token or signature', async () => {
    expect(await codeOf()).toBe('2000');
    expect(await codeOf({ token: 'unknown' })).toBe('40100');
    expect(await codeOf({ signature: 'API-SV1:x:y' })).toBe('505019');
    expect(await codeOf({ signature: '' })).toBe('505017');
    expect((await caller.stats()).qixiangyun.rejected).toEqual({ 40100: 1, 505019: 1, 505017: 1 });
  });

  it('allows 15 minutes between the clocks, either way', async () => {
    expect(await codeOf({ date: caller.now - 15 * MINUTE })).toBe('2000');
    expect(await codeOf({ date: caller.now - 15 * MINUTE - 1 })).toBe('505018');
    expect(await codeOf({ date: caller.now + 15 * MINUTE + 1 })).toBe('505018');
    await caller.control({ clockOffsetMs: 20 * MINUTE });
    expect(await codeOf()).toBe('505018');
  });

  it('lets tokens expire', async () => {
    caller.now += 1_296_000_001;
    expect(await codeOf()).toBe('40101');
  });
});

describe('encrypted bodies', () => {
  const iv = '000102030405060708090a0b0c0d0e0f';

  it('encrypts the example of GB/T 32907-2016', () => {
    // CBC encrypts plain text XOR IV: zeros under the example's block as IV give its one block
    const example = '0123456789abcdeffedcba9876543210';
    const zeros = '\0'.repeat(16);
    const sealed = sealSm4(zeros, example, example);
    const first = Buffer.from(sealed, 'base64').subarray(0, 16).toString('hex');
    expect(first).toBe('681edf34d206965e86b3e94f536e4246');
    expect(openSm4(sealed, example, example)).toBe(zeros);
    expect(openSm4('AAAA', example, iv)).toBeNull();
  });

  it('are opened, and answered encrypted with another IV', async () => {
    const { sm4Key } = caller.account;
    const body = sealSm4(caller.bodyOf([askFor(genuineDigital())]), sm4Key, iv);
    const response = await caller.send(body, { headers: { 'X-Crypto-IV': iv } });
    const answerIv = response.headers.get('X-Crypto-IV') ?? '';
    expect(answerIv).toMatch(/^[0-9a-f]{32}$/);
    expect(answerIv).not.toBe(iv);
    expect(openSm4(await response.text(), sm4Key, answerIv)).toContain('"code":"2000"');
  });

  it('are signed over the plain text when the switch says so', async () => {
    await caller.control({ signOver: 'plain' });
    const body = sealSm4(caller.bodyOf([]), caller.account.sm4Key, iv);
    const response = await caller.send(body, { headers: { 'X-Crypto-IV': iv } });
    const answer = openSm4(
      await response.text(),
      caller.account.sm4Key,
      response.headers.get('X-Crypto-IV') ?? '',
    );
    expect(answer).toContain('505019');
  });

  it('that do not open are refused', async () => {
    expect(await codeOf({ headers: { 'X-Crypto-IV': iv } })).toBe('505002');
  });
});
