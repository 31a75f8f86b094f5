import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseJson, readBody } from '../body';
import { listenWith, type Reply, replyJson } from '../reply';
import type { Store } from '../store';
import { type Call, numbersOf, readCall } from './call';
import { accept, type Envelope, refuse } from './envelope';
import type { Route } from './factors';
import { replyOfFault, replyEnvelope, spoilAnswers } from './faults';
import { checkCaller } from './gate';
import { answerLogin } from './login';
import { openBody } from './sealed-body';
import { verifyCall } from './verify';

const LOGIN_PATH = '/v2/public/oauth2/login';

const ROUTES = new Map<string, Route>([
  ['/v2/invoice/cy/zzsfpCy', 'zzsfpCy'],
  ['/v2/invoice/cy/dpptCy', 'dpptCy'],
]);

/** Makes the listener that speaks 企享云's protocol. */
export function handleQixiangyun(store: Store): RequestListener {
  return listenWith('企享云', async (request) => {
    store.books.requests += 1;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const route = ROUTES.get(path);
    if (path !== LOGIN_PATH && route === undefined) {
      return replyJson(404, refuse('404', '没有该接口'));
    }
    if (request.method !== 'POST') return replyJson(405, refuse('405', '只支持 POST'));
    const raw = await readBody(request);
    if (raw === null) return replyJson(413, refuse('413', '请求体过大'));
    return route === undefined
      ? replyLogin(raw, store)
      : replyVerify({ headers: request.headers, raw, route }, store);
  });
}

async function replyLogin(raw: Buffer, store: Store): Promise<Reply> {
  await wait(store.drawLatency(), undefined, { ref: false });
  return replyJson(200, noteRefusal(answerLogin(parseJson(raw.toString()), store), store));
}

interface Request {
  headers: IncomingHttpHeaders;
  raw: Buffer;
  route: Route;
}

async function replyVerify({ headers, raw, route }: Request, store: Store): Promise<Reply> {
  const { sm4Key } = store.credentials.qixiangyun;
  const opened = openBody(headers, raw, { sm4Key, signOver: store.settings.signOver });
  if (opened === null) {
    return replyJson(200, noteRefusal(refuse('505002', '报文解密失败'), store));
  }
  const answerKey = opened.encrypted ? sm4Key : null;
  const refusal = checkCaller(headers, opened.signed, store);
  if (refusal !== null) return replyEnvelope(noteRefusal(refusal, store), answerKey);
  const call = readCall(parseJson(opened.text), route);
  if ('reqId' in call) return replyEnvelope(noteRefusal(call, store), answerKey);
  return replyCall(call, answerKey, store);
}

/** Faults strike calls that passed every check: a login, or a refused call, meets none. */
async function replyCall(call: Call, answerKey: string | null, store: Store): Promise<Reply> {
  const fault = store.faults.strike(numbersOf(call));
  const early = replyOfFault(fault, 'before');
  if (early !== null) return early;
  const answers = await verifyCall(call, store, fault);
  const late = replyOfFault(fault, 'after');
  if (late !== null) return late;
  const envelope = accept(spoilAnswers(answers, fault, store.entries()));
  return replyEnvelope(envelope, answerKey, fault?.kind === 'malformed');
}

/** Counts an envelope that refuses; a login answered with error_msg counts under that name. */
function noteRefusal(envelope: Envelope, store: Store): Envelope {
  if (!envelope.success) store.books.countRejection(envelope.code);
  else if (hasErrorMessage(envelope.data)) store.books.countRejection('error_msg');
  return envelope;
}

function hasErrorMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'error_msg' in data;
}
