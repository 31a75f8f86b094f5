import type { FieldName } from '@/utils/invoice/fields';
import type { Truth, TruthInvoice } from '../truth';
import { FIELD_NAMES } from '../truth';
import type { Outcome } from './compare';
import { compareField } from './compare';
import type { ReadLine } from './reader-line';

/** A wrong value with at least this confidence would be believed by a user. */
const HIGH_CONFIDENCE = 0.9;

/** `verdict` is the question whether the file holds invoices at all, and how many. */
export type ScoredName = FieldName | 'verdict';

/** One comparison. `absent` ones (neither stated nor read) are not listed. */
export interface Mark {
  file: string;
  group: string;
  name: ScoredName;
  outcome: Exclude<Outcome, 'absent'>;
  /** Whether a wrong or invented value was given with high confidence. */
  sure: boolean;
  expected: string | null;
  read: string | null;
}

type ReadInvoice = ReadLine['invoices'][number];

/**
 * Compares what was read with the truth, file by file. A file that was not read at all counts as a
 * miss of every field; lines about other files do not count.
 */
export function score(lines: readonly ReadLine[], truths: readonly Truth[]): Mark[] {
  const byFile = new Map(lines.map((line) => [line.file, line]));
  return truths.flatMap((truth) => markFile(truth, byFile.get(truth.file) ?? null));
}

function markFile(truth: Truth, line: ReadLine | null): Mark[] {
  const base = { file: truth.file, group: truth.group };
  const read = line?.invoices ?? [];
  const marks = [{ ...base, ...verdictMark(truth, line) }];
  for (const [invoice, found] of pairUp(truth.invoices, read)) {
    for (const name of FIELD_NAMES) {
      if (invoice.unscored.includes(name)) continue;
      const value = found?.values[name] ?? null;
      const outcome = compareField(name, invoice, value);
      if (outcome === 'absent') continue;
      const bad = outcome === 'wrong' || outcome === 'invented';
      const sure = bad && (found?.confidence[name] ?? 0) >= HIGH_CONFIDENCE;
      marks.push({ ...base, name, outcome, sure, expected: invoice[name], read: value });
    }
  }
  return marks;
}

/** The number of invoices is right, too small (a miss), or too large (invented). */
function verdictMark(truth: Truth, line: ReadLine | null): Omit<Mark, 'file' | 'group'> {
  const [expected, read] = [truth.invoices.length, line?.invoices.length ?? 0];
  const outcome = read > expected ? 'invented' : read < expected ? 'miss' : 'hit';
  const said = line === null ? 'not read' : (line.error ?? `${read}`);
  return { name: 'verdict', outcome, sure: false, expected: String(expected), read: said };
}

/** Each true invoice with the one that was read: same number first, then whichever agrees most. */
function pairUp(
  truths: readonly TruthInvoice[],
  read: readonly ReadInvoice[],
): Array<[TruthInvoice, ReadInvoice | null]> {
  const left = new Set(read);
  const ordered = [...truths].sort((a, b) => best(b, left).hits - best(a, left).hits);
  const pairs = new Map<TruthInvoice, ReadInvoice | null>();
  for (const truth of ordered) {
    const { invoice } = best(truth, left);
    if (invoice !== null) left.delete(invoice);
    pairs.set(truth, invoice);
  }
  return truths.map((truth) => [truth, pairs.get(truth) ?? null]);
}

function best(
  truth: TruthInvoice,
  read: ReadonlySet<ReadInvoice>,
): { invoice: ReadInvoice | null; hits: number } {
  let found: { invoice: ReadInvoice | null; hits: number } = { invoice: null, hits: -1 };
  for (const invoice of read) {
    const hits = FIELD_NAMES.filter(
      (name) => compareField(name, truth, invoice.values[name]) === 'hit',
    ).length;
    const sameNumber = compareField('number', truth, invoice.values.number) === 'hit';
    const weight = hits + (sameNumber ? FIELD_NAMES.length : 0);
    if (weight > found.hits) found = { invoice, hits: weight };
  }
  return found;
}
