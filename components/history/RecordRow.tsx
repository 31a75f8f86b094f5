import { formatMoney } from '@/utils/invoice/money';
import type { HistoryRecord } from '@/utils/history/schema';
import type { Language } from '@/utils/text/language';
import { wordsOf } from '@/utils/text/verdict-text';
import { listTime } from '@/utils/text/time';
import { Icon } from '../icon/Icon';
import { faceOf } from '../verdict/face';

interface Props {
  record: HistoryRecord;
  language: Language;
  now: number;
  selected: boolean;
  onOpen: () => void;
}

/** One record in two lines: seller and total, verdict and when. */
export function RecordRow({ record, language, now, selected, onOpen }: Props) {
  const { fields, verdict, key } = record;
  const words = wordsOf(verdict, language);
  const face = faceOf(verdict, words, false);
  const total = fields.totalWithTax ?? fields.amountWithoutTax;
  return (
    <li>
      <button type="button" className={`rec${selected ? ' sel' : ''}`} onClick={onOpen}>
        <span className={`st s-${face.tone}`}>
          <Icon name={face.icon} />
        </span>
        <span className="el b">{fields.sellerName ?? fields.number}</span>
        <span className="amt b">
          {total === null ? <span className="miss" /> : formatMoney(total)}
        </span>
        <span className="el c12">
          <b className={`st s-${face.tone}`}>{face.word}</b>{' '}
          <span className="dim">{face.note}</span>
        </span>
        <span className="c12 dim nowrap">
          …{key.slice(-4)} {listTime(record.updatedAt, now)}
        </span>
      </button>
    </li>
  );
}
