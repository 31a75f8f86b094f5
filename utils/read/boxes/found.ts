import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { Claim, Claims } from '../reading';
import { confidenceOf, type Glyph, regionOf } from './glyphs';

/** How a value came to be taken; the confidence of a claim follows from it. */
export type Ground =
  | 'labelled' // right of its own label, in the right shape
  | 'placed' // the shape fits and so does the place, but its label was not found
  | 'mended' // confused characters were put right by rule
  | 'guessed'; // the best of several

const TRUST: Record<Ground, number> = { labelled: 0.97, placed: 0.7, mended: 0.65, guessed: 0.5 };

/** A claim on the field that `glyphs` show. */
export function claimOf<T>(value: T, glyphs: readonly Glyph[], ground: Ground): Claim<T> {
  const confidence = Math.round(TRUST[ground] * confidenceOf(glyphs) * 1000) / 1000;
  return { value, confidence, region: regionOf(glyphs) };
}

/** The claim with another confidence, when checks speak for or against it. */
export function withConfidence<T>(claim: Claim<T>, confidence: number): Claim<T> {
  return { ...claim, confidence };
}

/** Puts a claim under its field unless it is null. */
export function setClaim<K extends FieldName>(
  claims: Claims,
  field: K,
  claim: Claim<NonNullable<InvoiceFields[K]>> | null,
): void {
  if (claim !== null) Object.assign(claims, { [field]: claim });
}
