import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { ReadFault } from '../../fault';

/** The parts of onnxruntime-web that are used; the caller sets `env.wasm` before. */
export interface OrtRuntime {
  InferenceSession: Pick<typeof InferenceSession, 'create'>;
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
}

/** Model files of PP-OCRv4 as ONNX, and the character list, one a line. */
export interface PpocrModels {
  det: Uint8Array;
  rec: Uint8Array;
  /** Tells upright lines from those upside down. */
  cls: Uint8Array;
  keys: string;
}

/** A model with one input and one output. */
export interface Model {
  /** `dims` are batch, channels, height and width. Throws `engine-failed`. */
  run(data: Float32Array, dims: readonly number[]): Promise<Output>;
  close(): Promise<void>;
}

export interface Output {
  data: Float32Array;
  dims: readonly number[];
}

/** Loads a model. Throws `engine-failed` when the runtime refuses it. */
export async function loadModel(ort: OrtRuntime, bytes: Uint8Array): Promise<Model> {
  const session = await guarded(() =>
    ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] }),
  );
  const [input = 'x'] = session.inputNames;
  const [output = ''] = session.outputNames;
  return {
    run: (data, dims) =>
      guarded(async () => {
        const tensors = await session.run({ [input]: new ort.Tensor('float32', data, dims) });
        const result = tensors[output];
        if (!(result?.data instanceof Float32Array)) throw new TypeError('No float32 output');
        const copy = { data: result.data, dims: result.dims };
        return copy;
      }),
    close: () => session.release(),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ReadFault('engine-failed', { engine: 'ppocr' }, { cause });
  }
}
