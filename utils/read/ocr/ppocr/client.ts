import { ReadFault } from '../../fault';
import type { Picture } from '../../picture/picture';
import { assertPicture } from '../../picture/picture';
import type { OcrEngine, OcrOptions, OcrPage } from '../engine';
import type { PpocrFiles, PpocrReply, PpocrRequest } from './protocol';

/** The part of a Worker that is used. */
export type PpocrWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

export interface PpocrHost {
  /** Starts `worker.ts` as the build placed it. */
  spawn(): PpocrWorker;
  files: PpocrFiles;
  /** Models are 16 MB, and a browser that refuses WebAssembly may never answer. ms. */
  startMs: number;
}

/**
 * PP-OCR in a worker of its own, which starts with the first page. Pages are read one after another.
 * A read that is cancelled ends with its worker; the next one starts another.
 */
export function createPpocrEngine(host: PpocrHost): OcrEngine {
  let worker: Promise<PpocrWorker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  const stop = async () => {
    const running = worker;
    worker = null;
    (await running?.catch(() => null))?.terminate();
  };

  const readNext = async (picture: Picture, options: OcrOptions): Promise<OcrPage> => {
    if (options.signal.aborted) throw new ReadFault('cancelled');
    worker ??= startWorker(host, options.signal);
    count += 1;
    try {
      return await readOnce(await worker, count, picture, options);
    } catch (error) {
      // After any fault the state of the worker is not known.
      await stop();
      throw error;
    }
  };

  return {
    id: 'ppocr',
    async read(picture, options) {
      assertPicture(picture);
      const turn = last.then(() => readNext(picture, options));
      last = turn.catch(() => null);
      return turn;
    },
    close: stop,
  };
}

async function startWorker(host: PpocrHost, signal: AbortSignal): Promise<PpocrWorker> {
  const worker = host.spawn();
  try {
    await talk<true>(
      worker,
      { type: 'start', files: host.files },
      AbortSignal.any([signal, AbortSignal.timeout(host.startMs)]),
      (reply) => (reply.type === 'started' ? true : null),
    );
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function readOnce(
  worker: PpocrWorker,
  id: number,
  picture: Picture,
  options: OcrOptions,
): Promise<OcrPage> {
  const { width, height } = picture;
  // A copy is transferred: the caller shows and cuts the picture afterwards.
  const copy = { width, height, data: picture.data.slice() };
  const { pose = 'find', wanted = null } = options;
  const request: PpocrRequest = { type: 'read', id, picture: copy, pose, wanted };
  return talk(worker, request, options.signal, (reply) => {
    if (reply.type === 'progress' && reply.id === id) options.progress?.(reply.fraction);
    return reply.type === 'page' && reply.id === id ? reply.page : null;
  });
}

/** Sends a request and waits until `take` finds its answer. */
function talk<T>(
  worker: PpocrWorker,
  request: PpocrRequest,
  signal: AbortSignal,
  take: (reply: PpocrReply) => T | null,
): Promise<T> {
  const ended = new AbortController();
  const listen = { signal: ended.signal };
  return new Promise<T>((resolve, reject) => {
    const fail = (fault: ReadFault) => {
      reject(fault);
    };
    const hear = ({ data }: MessageEvent<PpocrReply>) => {
      if (data.type === 'fault') {
        fail(new ReadFault(data.code, { engine: 'ppocr' }, { cause: new Error(data.detail) }));
        return;
      }
      const taken = take(data);
      if (taken !== null) resolve(taken);
    };
    worker.addEventListener('message', hear, listen);
    worker.addEventListener('error', () => fail(engineFailed()), listen);
    worker.addEventListener('messageerror', () => fail(engineFailed()), listen);
    const abort = () => fail(faultOf(signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, listen);
    worker.postMessage(request, request.type === 'read' ? [request.picture.data.buffer] : []);
  }).finally(() => ended.abort());
}

function engineFailed(): ReadFault {
  return new ReadFault('engine-failed', { engine: 'ppocr' });
}

/** The caller's own fault, a start that took too long, or a person's 取消. */
function faultOf(reason: unknown): ReadFault {
  if (reason instanceof ReadFault) return reason;
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
  return new ReadFault(isLate ? 'timed-out' : 'cancelled');
}
