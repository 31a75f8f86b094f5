import { extractInvoices } from '../boxes/extract-invoices';
import type { ReadContext } from '../context';
import { ReadFault } from '../fault';
import { groupSources } from '../merge/group-sources';
import type { OcrOptions, OcrPage } from '../ocr/engine';
import type { Picture } from '../picture/picture';
import type { Pose } from '../picture/pose';
import { LEVEL_DEGREES, straighten } from '../picture/pose';
import { isBlank } from '../picture/blank';
import { judgeQuality } from '../picture/quality';
import type { SourceReading } from '../reading';
import type { ReadRemark } from '../remark';
import type { Gathered } from './gathered';
import { mapRegions } from './gathered';
import type { ReaderParts } from './parts';
import type { QrFinding } from './read-qr';
import { readQrCodes } from './read-qr';
import { showPage } from './show-page';

type PageFinding = Pick<Gathered, 'invoices' | 'notInvoice' | 'remarks' | 'pictures'>;

/** Reads a page that is only a picture: its text by OCR, and its QR codes meanwhile. */
export async function readPagePicture(
  picture: Picture,
  page: number,
  context: ReadContext,
  parts: ReaderParts,
  pose: NonNullable<OcrOptions['pose']>,
): Promise<PageFinding> {
  if (isBlank(picture)) return { invoices: [], notInvoice: null, remarks: [], pictures: [] };
  context.progress(0.1, 'qr');
  const [ocr, { qr, advice }] = await Promise.all([
    recognize(picture, context, parts, pose),
    lookAt(picture, page, context, parts),
  ]);
  if (ocr instanceof ReadFault && qr.sources.length === 0) throw ocr;
  if (ocr instanceof ReadFault) return fromQrAlone(picture, page, qr, parts);
  const boxes = ocr.boxes.map((box) => ({ ...box, region: { ...box.region, page } }));
  const found = extractInvoices({ page, aspect: ocr.aspect, boxes }, 'ocr');
  const invoices = groupSources(
    found.invoices.map((source) => [source]),
    isMoved(ocr.pose) ? qr.sources.map(withoutPlaces) : qr.sources,
  );
  return {
    invoices,
    notInvoice: invoices.length > 0 ? null : (found.notInvoice ?? qr.notInvoice),
    remarks: [...advice, ...qrRemark(invoices.length > 0, qr.sources.length)],
    pictures: [await showPage(straighten(picture, ocr.pose), page, parts)],
  };
}

/** What this thread finds out while the engine of OCR works in its own. */
async function lookAt(
  picture: Picture,
  page: number,
  context: ReadContext,
  parts: ReaderParts,
): Promise<{ qr: QrFinding; advice: ReadRemark[] }> {
  const qr = await readQrCodes(picture, page, parts.qr, context.signal);
  return { qr, advice: judgeQuality(picture) };
}

/** The fault when OCR cannot run here: the QR may have told something. */
async function recognize(
  picture: Picture,
  context: ReadContext,
  parts: ReaderParts,
  pose: NonNullable<OcrOptions['pose']>,
): Promise<OcrPage | ReadFault> {
  try {
    const engine = parts.ocr();
    const tell = (fraction: number) => {
      context.progress(0.1 + 0.9 * fraction, 'ocr');
    };
    return await engine.read(picture, { signal: context.signal, pose, progress: tell });
  } catch (error) {
    if (error instanceof ReadFault && error.code === 'engine-failed') return error;
    throw error;
  }
}

async function fromQrAlone(
  picture: Picture,
  page: number,
  qr: QrFinding,
  parts: ReaderParts,
): Promise<PageFinding> {
  return {
    invoices: qr.sources.map((source) => [source]),
    notInvoice: qr.notInvoice,
    remarks: [{ code: 'ocr-failed', field: null, detail: {} }],
    pictures: [await showPage(picture, page, parts)],
  };
}

function isMoved(pose: Pose): boolean {
  return pose.turn !== 0 || Math.abs(pose.tilt) >= LEVEL_DEGREES;
}

/** The QR was found on the picture as it came, which is not the one that is shown. */
function withoutPlaces(source: SourceReading): SourceReading {
  return { ...source, claims: mapRegions(source.claims, () => null) };
}

/** Invoices carry a QR; where none was read, one check less was made. */
function qrRemark(hasInvoice: boolean, codes: number): ReadRemark[] {
  return hasInvoice && codes === 0 ? [{ code: 'qr-unreadable', field: null, detail: {} }] : [];
}
