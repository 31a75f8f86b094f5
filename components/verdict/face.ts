import type { Verdict, VerdictReason } from '@/utils/invoice/verdict';
import type { Language } from '@/utils/text/language';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { VERDICT_TEXT } from '@/utils/text/verdict-text';
import type { IconName } from '../icon/glyphs';

/** How a verdict looks: colour, icon and words are one decision, made here for every view. */
export interface VerdictFace {
  tone: 'genuine' | 'problem' | 'undetermined';
  icon: IconName;
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
export function faceOf(verdict: Verdict, language: Language, outlined: boolean): VerdictFace {
  const text = VERDICT_TEXT[verdict.reason];
  const solid: SolidIcon =
    verdict.answer === 'problem' ? (PROBLEM_ICONS[verdict.reason] ?? 'problem') : verdict.answer;
  return {
    tone: verdict.answer,
    icon: outlined ? `${solid}-o` : solid,
    word: say(language, text.word),
    note: text.note && say(language, text.note, { count: verdict.differences.length }),
  };
}

/** A sentence of the wording with the verdict's own numbers in it. */
export function sentenceOf(
  verdict: Verdict,
  language: Language,
  part: 'sentence' | 'next',
): string {
  const phrase: Phrase = VERDICT_TEXT[verdict.reason][part];
  return say(language, phrase, { count: verdict.differences.length });
}
