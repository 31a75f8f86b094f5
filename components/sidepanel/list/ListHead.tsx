import { readings } from '../../state/readings';
import { useWake } from '../state/use-wake';
import type { Say } from '../../state/use-language';
import type { Filter, Tally } from '../model/tally';
import { FILTERS } from '../model/tally';
import { LIST_TEXT as TEXT } from './list-text';

interface Props {
  tally: Tally;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  text: Say;
}

const LABELS = {
  all: TEXT.all,
  ready: TEXT.filterReady,
  check: TEXT.filterCheck,
  unread: TEXT.filterUnread,
};

/** How far the reading is, and the tabs. */
export function ListHead({ tally, filter, onFilter, text }: Props) {
  const open = tally.ended < tally.files;
  const silent = useWake(open);
  return (
    <div className="bh">
      <div className="row">
        <b>{text(TEXT.ended, { done: tally.ended, n: tally.files })}</b>
        <span className="dim">{text(TEXT.invoices, { n: tally.invoices })}</span>
        {open && (
          <>
            <span className="end dim">{restWords(tally.rest, text)}</span>
            <button type="button" className="btn xs" onClick={() => void readings.cancel(null)}>
              {text(TEXT.cancel)}
            </button>
          </>
        )}
      </div>
      {open && (
        <progress
          className="progress"
          max={tally.files}
          value={tally.ended}
          aria-label={text(TEXT.ended, { done: tally.ended, n: tally.files })}
        />
      )}
      {silent && (
        <p role="status" className="st c12 s-undetermined">
          {text(TEXT.wakeFailed)}
        </p>
      )}
      <div className="seg" role="group" aria-label={text(TEXT.filters)}>
        {FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            className={name === filter ? 'on' : ''}
            aria-pressed={name === filter}
            onClick={() => onFilter(name)}
          >
            {text(LABELS[name])} {tally.counts[name]}
          </button>
        ))}
      </div>
    </div>
  );
}

function restWords(rest: number | null, text: Say): string {
  if (rest === null) return '';
  const seconds = Math.max(1, Math.round(rest / 1000));
  if (seconds < 100) return text(TEXT.restSeconds, { n: seconds });
  return text(TEXT.restMinutes, { n: Math.round(seconds / 60) });
}
