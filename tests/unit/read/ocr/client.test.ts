import { beforeEach, describe, expect, it } from 'vitest';
import type { OcrPage } from '@/utils/read/ocr/engine';
import { createPpocrEngine } from '@/utils/read/ocr/ppocr/client';
import type { PpocrReply, PpocrRequest } from '@/utils/read/ocr/ppocr/protocol';
import { blankPicture } from '@/utils/read/picture/picture';

const FILES = { runtime: '/ort/', det: 'd', rec: 'r', cls: 'c', keys: 'k', threads: 1 };
const PAGE: OcrPage = { page: 0, aspect: 2, boxes: [], pose: { turn: 0, tilt: 0 } };
const picture = blankPicture(20, 10);
const live = () => ({ signal: new AbortController().signal });

type Answer = (request: PpocrRequest) => PpocrReply[];

/** Answers in turn, as a worker does, after the message was posted. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly heard: PpocrRequest[] = [];
  constructor(private readonly answer: Answer) {
    super();
  }
  postMessage(request: PpocrRequest) {
    this.heard.push(request);
    for (const data of this.answer(request)) {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  }
  terminate() {
    this.terminated = true;
  }
}

let workers: FakeWorker[];

beforeEach(() => {
  workers = [];
});

function engineOf(answer: Answer, startMs = 5_000) {
  const spawn = () => {
    const worker = new FakeWorker(answer);
    workers.push(worker);
    return worker;
  };
  return createPpocrEngine({ spawn, files: FILES, startMs });
}

const obedient: Answer = (request) =>
  request.type === 'start'
    ? [{ type: 'started' }]
    : [
        { type: 'progress', id: request.id, fraction: 0.5 },
        { type: 'page', id: request.id, page: PAGE },
      ];

describe('createPpocrEngine', () => {
  it('starts one worker with the first page, and leaves the caller its picture', async () => {
    const engine = engineOf(obedient);
    expect(workers).toHaveLength(0);
    const told: number[] = [];
    const progress = (fraction: number) => told.push(fraction);
    expect(await engine.read(picture, { ...live(), progress })).toEqual(PAGE);
    await engine.read(picture, live());
    expect(workers).toHaveLength(1);
    expect(workers[0]?.heard.map(({ type }) => type)).toEqual(['start', 'read', 'read']);
    expect(told).toEqual([0.5]);
    expect(picture.data).toHaveLength(800);
  });

  it('ends a cancelled read with its worker, and reads on with another', async () => {
    const engine = engineOf((request) => (request.type === 'start' ? [{ type: 'started' }] : []));
    const stop = new AbortController();
    const read = engine.read(picture, { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers[0]?.terminated).toBe(true);
    const again = new AbortController();
    const second = engine.read(picture, { signal: again.signal });
    setTimeout(() => again.abort(), 5);
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers).toHaveLength(2);
  });

  it('does not start for a read that is cancelled already', async () => {
    const read = engineOf(obedient).read(picture, { signal: AbortSignal.abort() });
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers).toHaveLength(0);
  });

  it('gives up on a worker that never answers', async () => {
    const engine = engineOf(() => [], 10);
    await expect(engine.read(picture, live())).rejects.toMatchObject({ code: 'timed-out' });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('passes a fault on and starts anew after it', async () => {
    let broken = true;
    const engine = engineOf((request) => {
      if (!broken || request.type === 'start') return obedient(request);
      return [{ type: 'fault', id: request.id, code: 'engine-failed', detail: 'out of memory' }];
    });
    await expect(engine.read(picture, live())).rejects.toMatchObject({ code: 'engine-failed' });
    broken = false;
    expect(await engine.read(picture, live())).toEqual(PAGE);
    expect(workers).toHaveLength(2);
  });

  it('fails when the script of the worker does not load', async () => {
    const read = engineOf(() => []).read(picture, live());
    await new Promise((resolve) => setTimeout(resolve, 5));
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(read).rejects.toMatchObject({ code: 'engine-failed' });
  });

  it('reads one page after another', async () => {
    const engine = engineOf(obedient);
    const pages = await Promise.all([engine.read(picture, live()), engine.read(picture, live())]);
    expect(pages).toEqual([PAGE, PAGE]);
    expect(workers).toHaveLength(1);
  });

  it('ends its worker on close', async () => {
    const engine = engineOf(obedient);
    await engine.read(picture, live());
    await engine.close();
    expect(workers[0]?.terminated).toBe(true);
  });
});
