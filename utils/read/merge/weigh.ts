import type { FieldName } from '@/utils/invoice/fields';
import type { Claim, ReadField, Source, SourceReading } from '../reading';
import type { FieldValue } from './same-value';
import { fullerValue, isBroader, isSameValue } from './same-value';
import { TRUST } from './trust';

/** One source's word on one field, ready to be weighed. */
export interface Voice {
  value: FieldValue;
  source: Source;
  confidence: number;
  region: Claim<FieldValue>['region'];
}

/** Everything that the sources say of one field, most believed first. */
export function voicesOf(field: FieldName, sources: readonly SourceReading[]): Voice[] {
  const voices = sources.flatMap(({ source, claims }): Voice[] => {
    const claim = claims[field];
    return claim ? [{ ...claim, source }] : [];
  });
  return voices.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** How much one voice counts, 0–1. */
export function weightOf({ source, confidence }: Voice): number {
  return TRUST[source] * confidence;
}

/**
 * Weighs the voices of one field: equal values support each other, the best supported is taken, and
 * what speaks against it lowers the confidence and is kept. Null when nobody says anything.
 */
export function weigh(field: FieldName, voices: readonly Voice[]): ReadField | null {
  const [best, ...others] = groupVoices(field, voices).toSorted((a, b) => support(b) - support(a));
  if (!best) return null;
  const [first] = best;
  if (!first) return null;
  const value = best.reduce<FieldValue>((held, voice) => pick(field, held, voice), first.value);
  const against = Math.max(0, ...others.map(support));
  const seen = best.find(({ region }) => region !== null) ?? first;
  return {
    value,
    source: first.source,
    confidence: round(support(best) * (1 - against / 2)),
    region: seen.region,
    agree: unique(best.slice(1).map(({ source }) => source)).filter((s) => s !== first.source),
    others: others.flatMap((group) => group.slice(0, 1)),
  };
}

function groupVoices(field: FieldName, voices: readonly Voice[]): Voice[][] {
  const groups: Voice[][] = [];
  for (const voice of voices) {
    const group = groups.find((held) =>
      held.every((o) => isSameValue(field, o.value, voice.value)),
    );
    if (group) group.push(voice);
    else groups.push([voice]);
  }
  return groups;
}

/** Independent sources that agree: the chance that not all of them are wrong. */
function support(group: readonly Voice[]): number {
  const bySource = new Map<Source, number>();
  for (const voice of group) {
    bySource.set(voice.source, Math.max(bySource.get(voice.source) ?? 0, weightOf(voice)));
  }
  return 1 - [...bySource.values()].reduce((miss, weight) => miss * (1 - weight), 1);
}

function pick(field: FieldName, held: FieldValue, voice: Voice): FieldValue {
  if (field === 'kind') return isBroader(held, voice.value) ? voice.value : held;
  return fullerValue(field, held, voice.value);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
