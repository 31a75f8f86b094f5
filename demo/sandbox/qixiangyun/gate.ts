import type { IncomingHttpHeaders } from 'node:http';
import type { Store } from '../store';
import { type Envelope, refuse } from './envelope';
import { isSignedBy } from './sign';

/** How far req_date may be from the server's clock, ms (企享云 平台接口鉴权). */
const CLOCK_TOLERANCE_MS = 15 * 60_000;

/**
 * Checks token, clock and signature of a business call; null when all are right.
 *
 * @param signed the bytes that the MD5 of the signature covers
 */
export function checkCaller(
  headers: IncomingHttpHeaders,
  signed: Buffer,
  store: Store,
): Envelope | null {
  const accessToken = header(headers, 'access_token');
  const state = store.tokens.stateOf(accessToken, store.now());
  if (state === 'unknown') return refuse('40100', '未登录');
  if (state === 'expired') return refuse('40101', '应用登录已过期');
  const requestDate = header(headers, 'req_date');
  const signature = header(headers, 'req_sign');
  if (requestDate === '' || signature === '') return refuse('505017', '请求需要签名');
  if (!isNear(requestDate, store.now())) return refuse('505018', '请求时间与服务器时间相差过大');
  const { appKey, appSecret } = store.credentials.qixiangyun;
  const call = { appKey, appSecret, accessToken, requestDate, body: signed };
  return isSignedBy(call, signature) ? null : refuse('505019', '签名错误');
}

function isNear(requestDate: string, now: number): boolean {
  if (!/^\d{13}$/.test(requestDate)) return false;
  return Math.abs(Number(requestDate) - now) <= CLOCK_TOLERANCE_MS;
}

function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
