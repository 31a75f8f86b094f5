import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { LedgerEntry } from '../../ledger/types';
import { answerList } from './answer-list';
import { type Asset, readAsset } from './assets';
import { readListQuery } from './list-query';

export interface PagesOptions {
  /** Folder of the built app. */
  root: string;
  readLedger: () => LedgerEntry[];
  /** How long a list takes to answer, ms. */
  listLatencyMs: number;
}

const MAX_URL_LENGTH = 2048;
// request targets are paths; the origin only completes them for the URL parser
const ORIGIN = 'http://page.invalid';

/** Makes the listener that serves the built pages and their list data. */
export function handlePages(options: PagesOptions): RequestListener {
  return (request, response) => {
    respond(request, response, options).catch((error: unknown) => {
      console.error('demo page failed:', error);
      sendText(response, 500, '服务器出错');
    });
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: PagesOptions,
): Promise<void> {
  const target = request.url ?? '/';
  if (target.length > MAX_URL_LENGTH || !URL.canParse(target, ORIGIN)) {
    sendText(response, 400, '地址不合格式');
    return;
  }
  const url = new URL(target, ORIGIN);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, '只接受 GET');
    return;
  }
  if (url.pathname === '/api/invoices') return sendList(response, url.searchParams, options);
  if (url.pathname.startsWith('/api/')) {
    sendText(response, 404, '没有这个接口');
    return;
  }
  const asset = await findPage(options.root, url.pathname);
  if (asset === null) {
    sendText(response, 404, '没有这个文件');
    return;
  }
  send(response, 200, asset.type, asset.body);
}

async function sendList(
  response: ServerResponse,
  params: URLSearchParams,
  { readLedger, listLatencyMs }: PagesOptions,
): Promise<void> {
  const query = readListQuery(params);
  if (query === null) {
    sendText(response, 400, '查询条件不合格式');
    return;
  }
  await wait(listLatencyMs);
  const answer = answerList(readLedger(), query, new Date());
  send(response, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(answer)));
}

/** Routes of the app have no file extension: they all get its one document. */
function findPage(root: string, path: string): Promise<Asset | null> {
  const isFile = /\.[^/]*$/.test(path);
  return readAsset(root, isFile ? path : '/index.html');
}

function sendText(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  send(response, status, 'text/plain; charset=utf-8', Buffer.from(message));
}

function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
