import type { Verdict, VerdictReason } from '@/utils/invoice/verdict';
import type { VerdictWords } from '@/utils/text/verdict-text';
import type { PageIconName } from '../icon/page-glyphs';

/** How a verdict looks: colour, icon and words are one decision, made here for every view. */
export interface VerdictFace {
  tone: 'genuine' | 'problem' | 'undetermined';
  icon: PageIconName;
  word: string;
  note: string | null;
}

type SolidIcon =
  'genuine' | 'problem' | 'undetermined' | 'mismatch' | 'notfound' | 'voided' | 'redflush';

const PROBLEM_ICONS: Partial<Record<VerdictReason, SolidIcon>> = {
  voided: 'voided',
  'red-flushed': 'redflush',
  'partly-red': 'redflush',
  'fully-red': 'redflush',
  mismatch: 'mismatch',
  differs: 'mismatch',
  'not-found': 'notfound',
};

/** The face of a verdict; outlined when it was asked before and not just now. */
export function faceOf(verdict: Verdict, words: VerdictWords, outlined: boolean): VerdictFace {
  const solid: SolidIcon =
    verdict.answer === 'problem' ? (PROBLEM_ICONS[verdict.reason] ?? 'problem') : verdict.answer;
  return {
    tone: verdict.answer,
    icon: outlined ? `${solid}-o` : solid,
    word: words.word,
    note: words.note,
  };
}
