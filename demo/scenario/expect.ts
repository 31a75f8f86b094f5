import type { LedgerEntry } from '../ledger/types';
import type { ShownVerdict } from './steps';

/** The word that each verdict of the ledger shows first in a badge's label. */
const WORDS: Record<string, string> = {
  genuine: '真',
  voided: '已作废',
  'red-flushed': '已红冲',
  'partly-red': '部分红冲',
  'fully-red': '全额红冲',
  mismatch: '不一致',
  differs: '不一致',
  'not-found': '查无此票',
  'same-day': '没查成',
};

/** One line of the demo's closing table. */
export interface Line {
  number: string;
  kind: string;
  expected: string;
  shown: string;
  ms: number;
  right: boolean;
}

/** Holds what the badges show against what the ledger says. */
export function compare(entries: readonly LedgerEntry[], shown: readonly ShownVerdict[]): Line[] {
  const byKey = new Map(shown.map((verdict) => [verdict.key, verdict]));
  return entries.map((entry) => {
    const key = entry.code === null ? entry.number : `${entry.code}-${entry.number}`;
    const verdict = byKey.get(key);
    const expected = WORDS[entry.expected] ?? entry.expected;
    const word = verdict?.label.split('，').slice(0, 2).join(' ') ?? '没有徽章';
    const right = verdict?.label.startsWith(expected) ?? false;
    return {
      number: key,
      kind: entry.kindName,
      expected,
      shown: word,
      ms: verdict?.ms ?? -1,
      right,
    };
  });
}

/** The closing table as text: number, kind, verdict, ms. */
export function formatLines(lines: readonly Line[]): string {
  return lines
    .map(({ number, kind, shown, ms, right, expected }) => {
      const mark = right ? '✓' : `✗ 应为 ${expected}`;
      return `${number.padEnd(22)} ${kind.padEnd(18, '　')} ${shown.padEnd(16, '　')} ${String(ms).padStart(6)} ms  ${mark}`;
    })
    .join('\n');
}
