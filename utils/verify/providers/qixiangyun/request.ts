import { randomHex } from '@/utils/crypto/encoding';
import { encryptSm4Cbc } from '@/utils/crypto/sm4';
import type { Query } from '@/utils/invoice/query';
import { plainMoney } from '@/utils/invoice/money';
import type { HttpRequest } from '../../http';
import type { Question } from '../../provider';
import type { QixiangyunAccount } from './account';
import { JSON_HEADERS } from './account';
import { signRequest } from './sign';

/** 税控发票, 数电票 and 数电纸质 by the national platform's route. */
export const VERIFY_PATH = '/v2/invoice/cy/zzsfpCy';

interface RequestContext {
  accessToken: string;
  /** ms since the epoch; refused when more than 15 minutes off. */
  now: number;
  /** 32 hexadecimal digits; only for encrypted bodies. */
  iv?: string;
}

/** Builds the signed verification call for one invoice (企享云 发票查验 zzsfpCy). Pure but for the IV. */
export function buildVerifyRequest(
  { query, requestToken }: Question,
  account: QixiangyunAccount,
  { accessToken, now, iv }: RequestContext,
): HttpRequest {
  const plain = JSON.stringify({
    cyList: [queryItem(query)],
    customReqId: account.appKey + requestToken,
  });
  const vector = account.sm4Key === null ? null : (iv ?? randomHex(16));
  const body =
    account.sm4Key === null || vector === null
      ? plain
      : encryptSm4Cbc(plain, account.sm4Key, vector);
  const { appKey, appSecret } = account;
  return {
    url: account.endpoint + VERIFY_PATH,
    headers: {
      ...JSON_HEADERS,
      access_token: accessToken,
      req_date: String(now),
      req_sign: signRequest({ appKey, appSecret, accessToken, requestDate: now, body }),
      ...(vector === null ? {} : { 'X-Crypto-IV': vector }),
    },
    body,
  };
}

/**
 * One element of `cyList`. 不含税金额 is a JSON number (`je`), 价税合计 a text (`jshj`), as in the
 * vendor's samples; 数电票 has no 发票代码.
 */
function queryItem(query: Query): Record<string, string | number> {
  const item: Record<string, string | number> = { fphm: query.number, kprq: query.date };
  if (query.code !== null) item['fpdm'] = query.code;
  if (query.checkCode !== null && query.amount === null) item['jym'] = query.checkCode;
  if (query.amount === null) return item;
  const amount = plainMoney(query.amount);
  // The vendor's 税控 samples (a code is present) use `je`, 车价合计 of 二手车 included.
  if (query.code === null) item['jshj'] = amount;
  else item['je'] = Number(amount);
  return item;
}
