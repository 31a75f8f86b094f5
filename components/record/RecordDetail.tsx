import { useLiveQuery } from 'dexie-react-hooks';
import type { HistoryEvent, HistoryRecord } from '@/utils/history/schema';
import type { FieldName } from '@/utils/invoice/fields';
import { kindName, kindNameEn } from '@/utils/invoice/kind-names';
import { formatMoney } from '@/utils/invoice/money';
import { FIELD_NAMES } from '@/utils/text/field-names';
import type { Language } from '@/utils/text/language';
import { wordsOf } from '@/utils/text/verdict-text';
import { Icon } from '../icon/Icon';
import { database } from '../state/database';
import type { Say } from '../state/use-language';
import { faceOf } from '../verdict/face';
import { ReturnedItems } from './ReturnedItems';
import { RECORD_TEXT as TEXT } from './record-text';
import { Timeline } from './Timeline';

interface Props {
  recordKey: string;
  language: Language;
  text: Say;
}

const SHOWN: readonly FieldName[] = [
  'sellerName',
  'sellerTaxId',
  'buyerName',
  'buyerTaxId',
  'date',
  'totalWithTax',
  'amountWithoutTax',
  'tax',
  'checkCode',
];

/** Everything known of one invoice: verdict, fields (missing = 未返回), items, what happened. */
export function RecordDetail({ recordKey, language, text }: Props) {
  const found = useLiveQuery(async () => {
    const record = await database.records.get(recordKey);
    const range = database.events.where('[key+at]').between([recordKey, 0], [recordKey, Infinity]);
    return { record: record ?? null, events: await range.reverse().toArray() };
  }, [recordKey]);
  if (!found) return <p className="pad dim">{text(TEXT.loading)}</p>;
  if (!found.record) return <p className="pad">{text(TEXT.notFoundRecord)}</p>;
  return <Loaded record={found.record} events={found.events} language={language} text={text} />;
}

interface LoadedProps {
  record: HistoryRecord;
  events: HistoryEvent[];
  language: Language;
  text: Say;
}

function Loaded({ record, events, language, text }: LoadedProps) {
  const { verdict, fields } = record;
  const words = wordsOf(verdict, language);
  const face = faceOf(verdict, words, false);
  const returned = events.find((event) => event.answer?.returned)?.answer?.returned ?? null;
  const kind = fields.kind && (language === 'en' ? kindNameEn(fields.kind) : kindName(fields.kind));
  return (
    <div className="detail">
      <div className={`verdict s-${face.tone}`}>
        <Icon name={face.icon} size={28} />
        <div>
          <h2>
            {face.word} <small>{face.note}</small>
          </h2>
          <p>{words.sentence}</p>
          <p className="sub">{words.next}</p>
        </div>
      </div>
      <div className="pad">
        <NumberLine fieldsKey={record.key} kind={kind} text={text} />
        <dl className="kv">
          {SHOWN.map((name) => (
            <FieldRow key={name} label={text(FIELD_NAMES[name])} value={fields[name]} />
          ))}
        </dl>
        {returned && <ReturnedItems returned={returned} text={text} />}
        <h3>{text(TEXT.timeline)}</h3>
        <Timeline events={events} language={language} text={text} />
      </div>
    </div>
  );
}

function FieldRow({ label, value }: { label: string; value: string | number | null }) {
  const shown = typeof value === 'number' ? formatMoney(value) : value;
  return (
    <>
      <dt>{label}</dt>
      <dd className={typeof value === 'number' ? 'amt b' : undefined}>
        {shown ?? <span className="miss" />}
      </dd>
    </>
  );
}

function NumberLine({
  fieldsKey,
  kind,
  text,
}: {
  fieldsKey: string;
  kind: string | null;
  text: Say;
}) {
  const number = fieldsKey.split('-').at(-1) ?? fieldsKey;
  const code = fieldsKey.includes('-') ? fieldsKey.split('-')[0] : null;
  return (
    <div className="row num">
      {code && <span className="n20 sub">{code}</span>}
      <span className="n20 b">
        {(number.match(/.{1,4}/g) ?? []).map((group, index) => (
          <i key={index}>{group}</i>
        ))}
      </span>
      <button
        type="button"
        className="btn q ic xs"
        aria-label={text(TEXT.copy)}
        onClick={() => void navigator.clipboard.writeText(number)}
      >
        <Icon name="copy" size={14} />
      </button>
      {kind && <span className="tag end">{kind}</span>}
    </div>
  );
}
