import { useLiveQuery } from 'dexie-react-hooks';
import type { HistoryRecord } from '@/utils/history/schema';
import type { InvoiceFields } from '@/utils/invoice/fields';
import type { Verdict } from '@/utils/invoice/verdict';
import { FIELD_NAMES } from '@/utils/text/field-names';
import type { Language } from '@/utils/text/language';
import { ageOf, fullTime } from '@/utils/text/time';
import { wordsOf } from '@/utils/text/verdict-text';
import { Icon } from '../../icon/Icon';
import { database } from '../../state/database';
import type { Say } from '../../state/use-language';
import { faceOf } from '../../verdict/face';
import type { ComparedField } from '../model/comparison';
import { compareWithAnswer } from '../model/comparison';
import { CARD_TEXT as TEXT } from './card-text';
import { showValue } from './value-text';

interface Props {
  record: HistoryRecord;
  /** Answered to a question from this panel: solid, else outlined with its age. */
  fresh: boolean;
  /** The file's own fields. */
  fields: InvoiceFields;
  language: Language;
  text: Say;
}

/** What the bureau answered: the verdict, who gave it when, and how the file compares with it. */
export function VerdictView({ record, fresh, fields, language, text }: Props) {
  const verdict = fresh ? record.verdict : (record.decided ?? record.verdict);
  const words = wordsOf(verdict, language);
  const face = faceOf(verdict, words, !fresh);
  return (
    <section aria-label={text(TEXT.verdictTitle)}>
      <div className={`verdict s-${face.tone}`} role="status">
        <Icon name={face.icon} size={28} />
        <div>
          <h2>
            {face.word} <small>{face.note}</small>
          </h2>
          <p>{words.sentence}</p>
          <p>{words.next}</p>
        </div>
      </div>
      <Provenance {...{ verdict, fresh, language, text }} />
      <Comparison recordKey={record.key} {...{ verdict, fields, language, text }} />
    </section>
  );
}

function Provenance({
  verdict,
  fresh,
  language,
  text,
}: {
  verdict: Verdict;
  fresh: boolean;
  language: Language;
  text: Say;
}) {
  const { answeredAt, billed, provider } = verdict;
  const age = ageOf(answeredAt, Date.now(), language);
  const when = fresh ? text(TEXT.fresh, { time: fullTime(answeredAt) }) : text(TEXT.old, { age });
  const bill = billed === null ? TEXT.billUnknown : billed ? TEXT.billed : TEXT.free;
  return (
    <ul className="pf2">
      {provider && (
        <li>
          <Icon name="provider" size={14} />
          {provider.name}
        </li>
      )}
      <li>
        <Icon name="clock" size={14} />
        {when}
      </li>
      <li>
        <Icon name="yen" size={14} />
        {text(bill)}
      </li>
    </ul>
  );
}

interface ComparisonProps {
  recordKey: string;
  verdict: Verdict;
  fields: InvoiceFields;
  language: Language;
  text: Say;
}

/** The answer that the verdict rests on, beside the file. */
function Comparison({ recordKey, verdict, fields, language, text }: ComparisonProps) {
  const returned = useLiveQuery(async () => {
    const at = [recordKey, verdict.answeredAt];
    const events = await database.events.where('[key+at]').equals(at).toArray();
    return events.find(({ answer }) => answer?.returned)?.answer?.returned ?? null;
  }, [recordKey, verdict.answeredAt]);
  if (!returned) return null;
  const compared = compareWithAnswer(fields, returned.fields);
  const count = (same: boolean) => compared.filter((field) => field.same === same).length;
  return (
    <div className="pad">
      <h3>
        {text(TEXT.compared)}{' '}
        <small className="dim">
          {text(TEXT.comparedSum, { same: count(true), differs: count(false) })}
        </small>
      </h3>
      <table className="cmp">
        <thead>
          <tr>
            <th>{text(TEXT.field)}</th>
            <th>{text(TEXT.returned)}</th>
            <th>
              <span className="vh">{text(TEXT.result)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map((field) => (
            <ComparedRow key={field.field} compared={field} language={language} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ComparedRow({
  compared: { field, ours, theirs, same },
  language,
  text,
}: {
  compared: ComparedField;
  language: Language;
  text: Say;
}) {
  return (
    <tr>
      <td>{text(FIELD_NAMES[field])}</td>
      <td>
        {theirs === null ? (
          <span className="dim">{text(TEXT.notReturned)}</span>
        ) : (
          showValue(field, theirs, language)
        )}
        {same === false && ours !== null && (
          <div className="c12 st s-problem">
            {text(TEXT.ours)}
            {showValue(field, ours, language)}
          </div>
        )}
      </td>
      <td>
        {same !== null && (
          <span className={same ? 'yes' : 'not'}>
            {same ? <Icon name="check" /> : <span aria-hidden="true">≠</span>}
            <span className="vh">{text(same ? TEXT.same : TEXT.different)}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
