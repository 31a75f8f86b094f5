import type { IncomingMessage, RequestListener } from 'node:http';
import { z } from 'zod';
import { parseJson, readBody } from '../body';
import { listenWith, type Reply, replyJson } from '../reply';
import { controlSchema } from '../settings';
import type { Store } from '../store';
import { collectStats } from './stats';

/** Makes the listener of the control port: /control, /stats, /ledger and /health. */
export function handleControl(store: Store): RequestListener {
  return listenWith('control', async (request) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === '/control' && request.method === 'POST') return control(request, store);
    if (request.method !== 'GET') return replyJson(405, { message: '不支持的方法' });
    if (path === '/health') return replyJson(200, { ok: true });
    if (path === '/stats') return replyJson(200, collectStats(store));
    if (path === '/ledger') return replyJson(200, store.entries());
    return replyJson(404, { message: '没有该地址' });
  });
}

async function control(request: IncomingMessage, store: Store): Promise<Reply> {
  const raw = await readBody(request);
  if (raw === null) return replyJson(413, { message: '请求体过大' });
  const parsed = controlSchema.safeParse(parseJson(raw.toString()));
  if (!parsed.success) return replyJson(400, { message: z.prettifyError(parsed.error) });
  store.apply(parsed.data);
  return replyJson(200, { ok: true, settings: store.settings });
}
