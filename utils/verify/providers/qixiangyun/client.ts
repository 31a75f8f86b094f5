import { decryptSm4Cbc, HEX_16_BYTES } from '@/utils/crypto/sm4';
import type { HttpAnswer, HttpRequest } from '../../http';
import { post, TransportError } from '../../http';
import type { Provider, ProviderAnswer, Question } from '../../provider';
import { undetermined } from '../../provider';
import type { QixiangyunAccount } from './account';
import { parseVerifyAnswer, unreadable } from './answer';
import { TOKEN_CODES } from './codes';
import { buildVerifyRequest } from './request';
import type { Token } from './token';
import { buildLoginRequest, parseLoginAnswer } from './token';

/** Keeps tokens between the worker's lives, in memory only. */
export interface TokenStore {
  load(): Promise<Token | null>;
  save(token: Token | null): Promise<void>;
}

export interface QixiangyunDeps {
  fetch: typeof globalThis.fetch;
  now: () => number;
  tokens: TokenStore;
}

/** 企享云 as a {@link Provider}: login, signing and the one repeat after an expired token. */
export function createQixiangyun(account: QixiangyunAccount, deps: QixiangyunDeps): Provider {
  let login: Promise<Token | ProviderAnswer> | null = null;

  const call = async (request: HttpRequest, signal: AbortSignal) =>
    checkStatus(await post(deps.fetch, request, signal));

  const logIn = async (refresh: string | null, signal: AbortSignal) => {
    const answer = await call(buildLoginRequest(account, refresh), signal);
    const result = parseLoginAnswer(answer.text, account.appKey, deps.now());
    if ('refused' in result) return result.refused;
    await deps.tokens.save(result.token);
    return result.token;
  };

  const getToken = async (signal: AbortSignal): Promise<Token | ProviderAnswer> => {
    const known = await deps.tokens.load();
    const usable = known?.appKey === account.appKey && known.expiresAt > deps.now() ? known : null;
    if (usable && usable.renewAt > deps.now()) return usable;
    // Parallel questions share one login.
    login ??= logIn(usable?.refreshToken ?? null, signal).finally(() => (login = null));
    const renewed = await login;
    return 'outcome' in renewed && usable ? usable : renewed;
  };

  const askOnce = async (question: Question, signal: AbortSignal): Promise<ProviderAnswer> => {
    const token = await getToken(signal);
    if ('outcome' in token) return token;
    const context = { accessToken: token.accessToken, now: deps.now() };
    const answer = await call(buildVerifyRequest(question, account, context), signal);
    const text = openBody(answer, account);
    if (text === null) return unreadable(answer.text, 'the encrypted answer cannot be opened');
    return parseVerifyAnswer(text, question.query);
  };

  const ask = async (question: Question, signal: AbortSignal): Promise<ProviderAnswer> => {
    const first = await askOnce(question, signal);
    if (first.code === null || !TOKEN_CODES.includes(first.code)) return first;
    await deps.tokens.save(null);
    return askOnce(question, signal);
  };

  return {
    id: 'qixiangyun',
    name: '企享云',
    ask: (question, signal) => answerFaults(() => ask(question, signal)),
    test: (signal) =>
      answerFaults(async () => {
        const result = await logIn(null, signal);
        return 'outcome' in result ? result : null;
      }),
  };
}

/** Turns the ways in which no answer came into answers; an abort goes through. */
async function answerFaults<T>(work: () => Promise<T>): Promise<T | ProviderAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const billed = error.mayHaveArrived ? null : false;
    return undetermined(error.reason, { billed, message: error.message });
  }
}

function checkStatus(answer: HttpAnswer): HttpAnswer {
  if (answer.status === 200) return answer;
  const reason = answer.status === 429 ? 'rate-limited' : 'server-error';
  throw new TransportError(reason, answer.status >= 500, `HTTP ${answer.status}`);
}

/** The plain text of an answer; null when its cipher text does not open with the account's key. */
function openBody(answer: HttpAnswer, account: QixiangyunAccount): string | null {
  const iv = answer.headers.get('X-Crypto-IV');
  if (iv === null || account.sm4Key === null) return answer.text;
  if (!HEX_16_BYTES.test(iv)) return null;
  try {
    return decryptSm4Cbc(answer.text.trim(), account.sm4Key, iv);
  } catch {
    return null; // the caller reports the answer as unreadable and keeps it
  }
}
