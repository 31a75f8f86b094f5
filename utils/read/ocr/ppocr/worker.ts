/**
 * The worker that runs PP-OCR, to be built as a module of its own. Its first message names its
 * files; nothing is fetched from elsewhere.
 */
import * as ort from 'onnxruntime-web/wasm';
import { ReadFault } from '../../fault';
import type { OcrEngine } from '../engine';
import { createPpocr } from './core';
import type { PpocrFiles, PpocrReply, PpocrRequest } from './protocol';

let engine: Promise<OcrEngine> | null = null;

addEventListener('message', ({ data }: MessageEvent<PpocrRequest>) => {
  void (data.type === 'start' ? start(data.files) : read(data));
});

async function start(files: PpocrFiles): Promise<void> {
  engine = loadEngine(files);
  try {
    await engine;
    reply({ type: 'started' });
  } catch (error) {
    replyFault(null, error);
  }
}

async function loadEngine(files: PpocrFiles): Promise<OcrEngine> {
  ort.env.wasm.wasmPaths = files.runtime;
  ort.env.wasm.numThreads = files.threads;
  const [det, rec, cls, keys] = await Promise.all(
    [files.det, files.rec, files.cls, files.keys].map(load),
  );
  if (!det || !rec || !cls || !keys) throw new ReadFault('engine-failed');
  return createPpocr(ort, { det, rec, cls, keys: new TextDecoder().decode(keys) });
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new ReadFault('engine-failed', { status: response.status });
  return new Uint8Array(await response.arrayBuffer());
}

async function read(request: Extract<PpocrRequest, { type: 'read' }>): Promise<void> {
  const { id, picture, pose, wanted } = request;
  try {
    if (engine === null) throw new ReadFault('engine-failed');
    const page = await (
      await engine
    ).read(picture, {
      // A cancelled read ends with the worker, which the client terminates.
      signal: new AbortController().signal,
      pose,
      progress: (fraction) => reply({ type: 'progress', id, fraction }),
      ...(wanted === null ? {} : { wanted }),
    });
    reply({ type: 'page', id, page });
  } catch (error) {
    replyFault(id, error);
  }
}

function replyFault(id: number | null, error: unknown): void {
  const code = error instanceof ReadFault ? error.code : 'engine-failed';
  const cause = error instanceof ReadFault ? error.cause : error;
  reply({ type: 'fault', id, code, detail: cause instanceof Error ? cause.message : '' });
}

function reply(message: PpocrReply): void {
  postMessage(message);
}
