import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** What becomes of a request: an answer, silence, or a connection that is cut. */
export type Reply = Sent | { type: 'hang' } | { type: 'drop' };

export interface Sent {
  type: 'send';
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An answer with a value as JSON. */
export function replyJson(status: number, value: unknown): Sent {
  const headers = { 'Content-Type': 'application/json;charset=UTF-8' };
  return { type: 'send', status, headers, body: JSON.stringify(value) };
}

/** Makes a listener of a function that decides the reply; its failures answer 500. */
export function listenWith(
  name: string,
  decide: (request: IncomingMessage) => Promise<Reply>,
): RequestListener {
  return (request, response) => {
    decide(request)
      .then((reply) => give(response, reply))
      .catch((error: unknown) => {
        if (request.destroyed && !request.complete) return; // the caller hung up while sending
        console.error(`sandbox ${name} failed:`, error);
        give(response, replyJson(500, { message: '沙箱内部错误' }));
      });
  };
}

/** A reply of silence leaves the connection open until the caller or the closing server ends it. */
function give(response: ServerResponse, reply: Reply): void {
  if (reply.type === 'drop') response.destroy();
  if (reply.type !== 'send') return;
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}
