import { request } from 'node:https';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCapital } from '@/demo/sandbox/qixiangyun/capital';
import { listenDual } from '@/demo/sandbox/dual-listener';
import { startSandbox } from '@/demo/sandbox/server';
import { Caller } from './caller';

const caller = new Caller();
beforeAll(() => caller.start());
afterAll(() => caller.stop());

describe('the control port', () => {
  it('refuses unknown and malformed settings with a message', async () => {
    for (const message of [
      { speed: 1 },
      { latencyMs: -1 },
      { latencyMs: [9, 1] },
      { fault: { kind: 'fire' } },
      null,
    ]) {
      const response = await caller.control(message);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ message: expect.any(String) as string });
    }
  });

  it('merges settings and forgets them on reset', async () => {
    await caller.control({ plan: 't+0' });
    const merged = (await (await caller.control({ latencyMs: [1, 2] })).json()) as unknown;
    expect(merged).toMatchObject({ settings: { plan: 't+0', latencyMs: [1, 2] } });
    const reset = (await (await caller.control({ reset: true })).json()) as unknown;
    expect(reset).toMatchObject({ settings: { plan: 't+1', latencyMs: [300, 900] } });
    expect((await caller.stats()).requests.total).toBe(0);
  });

  it('shows health and ledger, and limits bodies', async () => {
    expect((await fetch(caller.url('control', '/health'))).status).toBe(200);
    const ledger = await fetch(caller.url('control', '/ledger'));
    expect(await ledger.json()).toHaveLength(62);
    const body = 'x'.repeat(1_048_577);
    const long = await fetch(caller.url('control', '/control'), { method: 'POST', body });
    expect(long.status).toBe(413);
    expect((await fetch(caller.url('control', '/nowhere'))).status).toBe(404);
  });
});

describe('listening', () => {
  it('answers HTTP and TLS on one port', async () => {
    const listener = await listenDual({
      port: 0,
      hosts: ['provider.example'],
      handler: (incoming, response) =>
        response.end('encrypted' in incoming.socket ? 'tls' : 'plain'),
    });
    const plain = await fetch(`http://127.0.0.1:${listener.port}/`);
    expect(await plain.text()).toBe('plain');
    expect(await getByTls(listener.port)).toBe('tls');
    await listener.close();
  });

  it('rejects when a port is taken, and leaves none behind', async () => {
    // below the range from which systems hand out ports by themselves
    const basePort = 20_000 + Math.floor(Math.random() * 10_000);
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(basePort + 1, '127.0.0.1', resolve);
    });
    await expect(startSandbox({ basePort })).rejects.toThrow('EADDRINUSE');
    await new Promise((resolve) => taken.close(resolve));
    const sandbox = await startSandbox({ basePort });
    expect(sandbox.ports).toEqual({ control: basePort, qixiangyun: basePort + 1 });
    await sandbox.close();
  });
});

describe('中文大写金额', () => {
  it.each([
    [168_032, '壹仟陆佰捌拾圆叁角贰分'],
    [140_950, '壹仟肆佰零玖圆伍角整'],
    [600_714, '陆仟零柒圆壹角肆分'],
    [1_640_902, '壹万陆仟肆佰零玖圆零贰分'],
    [100_000_000, '壹佰万圆整'],
    [1_000_000_100, '壹仟万零壹圆整'],
    [-1_050, '（负数）壹拾圆伍角整'],
    [5, '伍分'],
    [0, '零圆整'],
  ])('writes %i 分 as %s', (cents, words) => {
    expect(writeCapital(cents)).toBe(words);
  });
});

function getByTls(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, rejectUnauthorized: false };
    request(options, (response) => {
      response.setEncoding('utf8');
      response.once('data', (text: string) => resolve(text));
    })
      .once('error', reject)
      .end();
  });
}
