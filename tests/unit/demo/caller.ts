import { createHash } from 'node:crypto';
import { z } from 'zod';
import { loadCredentials } from '@/demo/sandbox/credentials';
import { type Sandbox, startSandbox } from '@/demo/sandbox/server';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

const envelopeSchema = z.object({ code: z.string(), success: z.boolean(), data: z.unknown() });
const tokenSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
});
const itemsSchema = z.array(
  z.object({
    customReqId: z.string(),
    success: z.boolean(),
    code: z.string().nullable(),
    time: z.string(),
    data: z.record(z.string(), z.unknown()).nullable(),
  }),
);
const statsSchema = z.object({
  billed: z.number(),
  requests: z.object({ total: z.number() }),
  qixiangyun: z.object({
    logins: z.number(),
    rejected: z.record(z.string(), z.number()),
    invoices: z.record(
      z.string(),
      z.object({
        requests: z.number(),
        asked: z.number(),
        billed: z.number(),
        lastCode: z.string().nullable(),
      }),
    ),
  }),
});

export type Envelope = z.infer<typeof envelopeSchema>;

interface SendOptions {
  token?: string;
  date?: number;
  signature?: string;
  headers?: Record<string, string>;
  path?: string;
}

/** A caller of one sandbox, with a signature of its own making. */
export class Caller {
  readonly account = loadCredentials().qixiangyun;
  now = Date.now();
  #sandbox: Sandbox | null = null;
  #token = '';
  #asked = 0;

  /** Starts a sandbox on free ports, without latency, and logs in. */
  async start(): Promise<void> {
    this.#sandbox = await startSandbox({ basePort: 0, clock: () => this.now });
    await this.reset();
  }

  async reset(): Promise<void> {
    this.now = Date.now();
    await this.control({ reset: true, latencyMs: 0 });
    this.#token = (await this.logIn()).access_token;
  }

  async stop(): Promise<void> {
    await this.#sandbox?.close();
  }

  url(service: keyof Sandbox['ports'], path: string): string {
    return `http://127.0.0.1:${this.#sandbox?.ports[service] ?? 0}${path}`;
  }

  async control(message: unknown): Promise<Response> {
    const body = JSON.stringify(message);
    return fetch(this.url('control', '/control'), { method: 'POST', body });
  }

  async stats() {
    const response = await fetch(this.url('control', '/stats'));
    return statsSchema.parse(await response.json());
  }

  async postLogin(body: unknown): Promise<Envelope> {
    const url = this.url('qixiangyun', '/v2/public/oauth2/login');
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
    return envelopeSchema.parse(await response.json());
  }

  async logIn() {
    const answer = await this.postLogin({
      grant_type: 'client_credentials',
      client_appkey: this.account.appKey,
      client_secret: md5(this.account.appSecret),
    });
    return tokenSchema.parse(answer.data);
  }

  /** Posts a signed business call with that very body. */
  async send(body: string, options: SendOptions = {}): Promise<Response> {
    const { token = this.#token, date = this.now, path = '/v2/invoice/cy/zzsfpCy' } = options;
    const text = `POST_${md5(body)}_${date}_${token}_${this.account.appSecret}`;
    const own = `API-SV1:${this.account.appKey}:${Buffer.from(md5(text)).toString('base64')}`;
    return fetch(this.url('qixiangyun', path), {
      method: 'POST',
      body,
      headers: {
        access_token: token,
        req_date: String(date),
        req_sign: options.signature ?? own,
        ...options.headers,
      },
    });
  }

  async sendForEnvelope(body: string, options: SendOptions = {}): Promise<Envelope> {
    const response = await this.send(body, options);
    return envelopeSchema.parse(await response.json());
  }

  /** The body of a call with a customReqId of its own unless one is given. */
  bodyOf(cyList: object[], customReqId?: string): string {
    this.#asked += 1;
    return JSON.stringify({ customReqId: customReqId ?? `request-${this.#asked}`, cyList });
  }

  /** Asks for invoices and reads the items of the answer. */
  async ask(cyList: object[], customReqId?: string, options: SendOptions = {}) {
    const envelope = await this.sendForEnvelope(this.bodyOf(cyList, customReqId), options);
    return itemsSchema.parse(envelope.data);
  }

  /** The item codes of an answer; null is a found invoice. */
  async codesOf(cyList: object[], customReqId?: string): Promise<(string | null)[]> {
    return (await this.ask(cyList, customReqId)).map((item) => item.code);
  }
}
