import type { ReadingFault } from '@/utils/history/reading-rows';
import type { ReadRemark } from '@/utils/read/remark';
import type { Phrase } from '@/utils/text/phrase';
import { FAULT_TEXT, FIGURE_TEXT, REMARK_TEXT } from '@/utils/text/read-text';
import type { Say } from '../../state/use-language';

/** A fault in words: why, with its figures, and the next step. */
export interface FaultWords {
  why: string;
  figures: string;
  next: string;
}

export function faultWords({ code, detail }: ReadingFault, text: Say): FaultWords {
  const { why, next } = FAULT_TEXT[code];
  return { why: text(why), figures: figuresOf(detail, text), next: text(next) };
}

/** A remark as one line with its figures. */
export function remarkWords({ code, detail }: ReadRemark, text: Say): string {
  const phrase: Phrase = REMARK_TEXT[code];
  const fault = Object.entries(FAULT_TEXT).find(([name]) => name === detail['fault'])?.[1];
  const why = fault ? text(fault.why) : '';
  return [text(phrase), figuresOf(detail, text), why].filter(Boolean).join(' · ');
}

/** `共 214 页`: the figures that have a wording, in the order of the list. */
function figuresOf(detail: ReadRemark['detail'], text: Say): string {
  const parts = Object.entries(FIGURE_TEXT).map(([name, phrase]) => {
    const n = detail[name];
    return n === undefined ? '' : text(phrase, { n });
  });
  return parts.filter(Boolean).join('，');
}
