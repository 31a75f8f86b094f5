import { z } from 'zod';
import type { Store } from '../store';
import { accept, type Envelope, refuse } from './envelope';
import { md5Hex } from './sign';
import type { IssuedToken } from './tokens';

const loginSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('client_credentials'),
    client_appkey: z.string().max(200),
    client_secret: z.string().max(200),
  }),
  z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string().max(200) }),
]);

/**
 * Answers POST /v2/public/oauth2/login (企享云 平台接口鉴权). A bad key is answered in the vendor's
 * own odd way: code 2000, success true, and an error_msg in place of the tokens.
 */
export function answerLogin(body: unknown, store: Store): Envelope {
  const login = loginSchema.safeParse(body).data;
  if (login === undefined) return refuse('IllegalParameter', '登录参数不合法');
  if (login.grant_type === 'refresh_token') {
    const known = store.tokens.isRefreshable(login.refresh_token, store.now());
    return known ? admit(store) : refuse('40101', 'refresh_token 已过期');
  }
  const { appKey, appSecret } = store.credentials.qixiangyun;
  if (login.client_appkey !== appKey) return accept({ error_msg: '应用不存在!' });
  if (login.client_secret !== md5Hex(appSecret)) return accept({ error_msg: '应用的密钥无效!' });
  return admit(store);
}

function admit(store: Store): Envelope {
  const token: IssuedToken | null = store.tokens.issue(store.now());
  return token === null ? refuse('50014', '登录过于频繁') : accept(token);
}
