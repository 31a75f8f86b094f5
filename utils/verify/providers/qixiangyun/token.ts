import * as z from 'zod';
import { md5Hex } from '@/utils/crypto/md5';
import type { HttpRequest } from '../../http';
import type { ProviderAnswer } from '../../provider';
import { undetermined } from '../../provider';
import type { QixiangyunAccount } from './account';
import { JSON_HEADERS } from './account';
import { answerOfCode, parseEnvelope, unreadable } from './answer';

const LOGIN_PATH = '/v2/public/oauth2/login';

/** Renew about every 7 days, though the vendor's tokens live 15: frequent logins get limited. In ms. */
const RENEW_AFTER = 7 * 24 * 3600 * 1000;

/** An access token of one AppKey. Times are ms since the epoch. */
export interface Token {
  appKey: string;
  accessToken: string;
  refreshToken: string | null;
  renewAt: number;
  expiresAt: number;
}

const LoginData = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().nullish(),
  expires_in: z.coerce.number().positive(),
});
const RefusedData = z.object({ error_msg: z.string() });

/** The login call: the secret travels as its MD5, a refresh needs neither key nor secret. */
export function buildLoginRequest(account: QixiangyunAccount, refresh: string | null): HttpRequest {
  const body =
    refresh === null
      ? {
          grant_type: 'client_credentials',
          client_appkey: account.appKey,
          client_secret: md5Hex(account.appSecret),
        }
      : { grant_type: 'refresh_token', refresh_token: refresh };
  return {
    url: account.endpoint + LOGIN_PATH,
    headers: JSON_HEADERS,
    body: JSON.stringify(body),
  };
}

/**
 * Reads the login answer. A bad key can come back as success with `data.error_msg`, so only an
 * access token counts.
 */
export function parseLoginAnswer(
  text: string,
  appKey: string,
  now: number,
): { token: Token } | { refused: ProviderAnswer } {
  const envelope = parseEnvelope(text);
  if (!envelope)
    return { refused: { ...unreadable(text, 'not a 企享云 envelope'), billed: false } };
  const message = envelope.message ?? null;
  if (envelope.code !== '2000' || !envelope.success) {
    return { refused: answerOfCode(envelope.code, message, text) };
  }
  const data = LoginData.safeParse(envelope.data).data;
  if (!data) {
    const words = RefusedData.safeParse(envelope.data).data?.error_msg ?? message;
    return { refused: undetermined('auth', { code: envelope.code, message: words, raw: text }) };
  }
  const token: Token = {
    appKey,
    accessToken: data.access_token,
    refreshToken: data.refresh_token ?? null,
    renewAt: now + Math.min(RENEW_AFTER, data.expires_in / 2),
    expiresAt: now + data.expires_in,
  };
  return { token };
}
