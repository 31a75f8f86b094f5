import type { ReadRemark, ReadRemarkCode } from '../remark';
import { toGray } from './gray';
import { evenLight } from './light';
import type { Picture } from './picture';
import { fitWithin } from './resize';
import { measureSharpness } from './sharpness';
import { findDirection } from './skew';

/** An invoice is 215 mm wide: with fewer pixels than this (80 dpi) its digits run together. */
const SMALL_SIDE = 680;
/** Measures are taken at this size, so that they mean the same for scans and photos; pixels. */
const MEASURED_SIDE = 1_000;
/** Sharp prints measure 0.5–3, pictures out of focus that OCR misreads under this. */
const BLURRED = 0.06;
/** Degrees from which a person should lay the paper straight. */
const SKEWED = 2;

/**
 * Advice on a picture before its text is read, with figures: sides in pixels, tilt in degrees with
 * one decimal, sharpness as `measureSharpness` has it at 1,000 px. Empty = nothing to advise.
 */
export function judgeQuality(picture: Picture): ReadRemark[] {
  const { width, height } = picture;
  const remarks: ReadRemark[] = [];
  if (Math.max(width, height) < SMALL_SIDE)
    remarks.push(remark('picture-small', { width, height }));
  const gray = evenLight(toGray(fitWithin(picture, MEASURED_SIDE)));
  const direction = findDirection(gray);
  if (direction === null) return remarks;
  const sharpness = measureSharpness(gray);
  if (sharpness < BLURRED) {
    remarks.push(remark('picture-blurred', { sharpness: rounded(sharpness, 3) }));
  }
  if (direction.sideways) remarks.push(remark('picture-turned', { degrees: 90 }));
  if (Math.abs(direction.tilt) >= SKEWED) {
    remarks.push(remark('picture-skewed', { degrees: rounded(direction.tilt, 1) }));
  }
  return remarks;
}

function remark(code: ReadRemarkCode, detail: ReadRemark['detail']): ReadRemark {
  return { code, field: null, detail };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
