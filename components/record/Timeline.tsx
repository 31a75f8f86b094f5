import type { HistoryEvent } from '@/utils/history/schema';
import type { Verdict } from '@/utils/invoice/verdict';
import type { Language } from '@/utils/text/language';
import { wordsOf } from '@/utils/text/verdict-text';
import { fullTime } from '@/utils/text/time';
import { Icon } from '../icon/Icon';
import type { Say } from '../state/use-language';
import { faceOf } from '../verdict/face';
import { RECORD_TEXT as TEXT } from './record-text';

interface Props {
  events: HistoryEvent[];
  language: Language;
  text: Say;
}

/** What happened to the invoice, newest first, each answer with its source and its raw words. */
export function Timeline({ events, language, text }: Props) {
  return (
    <ol className="tl">
      {events.map((event) =>
        event.answer ? (
          <Answered
            key={event.id}
            event={event}
            verdict={event.answer.verdict}
            {...{ language, text }}
          />
        ) : (
          <li key={event.id}>
            <Icon name="list" />
            <div className="h">
              <b>{text(TEXT.asked)}</b>
              <time>{fullTime(event.at)}</time>
            </div>
            <span className="dim c12">{event.origin?.title}</span>
          </li>
        ),
      )}
    </ol>
  );
}

interface AnsweredProps {
  event: HistoryEvent;
  verdict: Verdict;
  language: Language;
  text: Say;
}

function Answered({ event, verdict, language, text }: AnsweredProps) {
  const face = faceOf(verdict, wordsOf(verdict, language), true);
  const bill =
    verdict.billed === null ? TEXT.unknownBill : verdict.billed ? TEXT.billed : TEXT.free;
  const parts = [verdict.provider?.name, text(bill), verdict.code, verdict.message];
  return (
    <li className={`s-${face.tone}`}>
      <Icon name={face.icon} />
      <div className="h">
        <b>
          {face.word} {face.note}
        </b>
        <time>{fullTime(event.at)}</time>
      </div>
      <span className="dim c12">{parts.filter(Boolean).join(' · ')}</span>
      {event.answer?.raw ? (
        <details className="c12">
          <summary>{text(TEXT.raw)}</summary>
          <pre>{event.answer.raw}</pre>
        </details>
      ) : null}
    </li>
  );
}
