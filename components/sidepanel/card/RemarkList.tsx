import type { ReadRemark } from '@/utils/read/remark';
import type { Say } from '../../state/use-language';
import { remarkWords } from '../model/fault-words';
import { CARD_TEXT as TEXT } from './card-text';

/** Remarks told at most: an archive may hold hundreds of files that fail alike. */
const SHOWN = 8;

/** What there is to know of the reading as a whole. */
export function RemarkList({ remarks, text }: { remarks: readonly ReadRemark[]; text: Say }) {
  if (remarks.length === 0) return null;
  const more = remarks.length - SHOWN;
  return (
    <ul className="c12 remarks wrap">
      {remarks.slice(0, SHOWN).map((remark, index) => (
        <li key={index}>{remarkWords(remark, text)}</li>
      ))}
      {more > 0 && <li>{text(TEXT.moreRemarks, { n: more })}</li>}
    </ul>
  );
}
