import type { FieldName } from '@/utils/invoice/fields';
import type { Factor } from '@/utils/invoice/query';
import { factorsFor, prepareQuery } from '@/utils/invoice/query';
import type { ReadField } from '@/utils/read/reading';
import type { EditedInvoice } from './edited-invoice';

/** Below this a value is shown to a person before anything is built on it. */
const SURE = 0.9;

/** A source that is believed less than this does not make a sure value doubtful by contradicting it. */
const HEARD = 0.6;

/** Whether a person should look: read unsurely, or another source says something else. */
export function isDoubtful(field: ReadField | undefined): boolean {
  if (!field || field.source === 'person') return false;
  return field.confidence < SURE || field.others.some(isHeard);
}

/** Whether what a source says is believed enough to speak against another. */
export function isHeard({ confidence }: { confidence: number }): boolean {
  return confidence >= HEARD;
}

/** The fields that a verification of this invoice is made of. */
export function factorFields({ fields }: EditedInvoice): readonly FieldName[] {
  const prepared = prepareQuery(fields);
  const kind = prepared.ok ? prepared.query.kind : fields.kind;
  const factors: readonly Factor[] = kind === null ? ['number', 'date'] : factorsFor(kind);
  return factors.map(fieldOfFactor);
}

/** The field in which a person types a factor: the region of a local invoice is read from its code. */
export function fieldOfFactor(factor: Factor): FieldName {
  return factor === 'region' ? 'code' : factor;
}

/** Doubtful fields, those that are sent first: a wrong digit there asks for another invoice. */
export function doubtsOf(invoice: EditedInvoice): FieldName[] {
  const sent = new Set(factorFields(invoice));
  const doubtful = (Object.keys(invoice.details) as FieldName[]).filter((name) =>
    isDoubtful(invoice.details[name]),
  ); // details are keyed by field names only
  return [...doubtful.filter((name) => sent.has(name)), ...doubtful.filter((n) => !sent.has(n))];
}
