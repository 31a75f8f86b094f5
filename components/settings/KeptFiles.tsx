import { useLiveQuery } from 'dexie-react-hooks';
import { useRemoval } from '../sidepanel/state/use-removal';
import { database } from '../state/database';
import type { Say } from '../state/use-language';
import { READING_TEXT as TEXT } from './reading-text';

const MEGABYTE = 1 << 20;

/** What reading keeps on this machine, and the way to be rid of it. */
export function KeptFiles({ text }: { text: Say }) {
  const kept = useLiveQuery(() => database.readings.toArray(), []) ?? [];
  const { hidden, remove, undo } = useRemoval();
  const left = kept.filter(({ id }) => !hidden.has(id));
  const bytes = left.reduce((sum, { size }) => sum + size, 0);
  const size = (bytes / MEGABYTE).toFixed(1);
  return (
    <div className="field">
      <span>{text(TEXT.kept)}</span>
      <span className="row" role="status">
        {hidden.size > 0 ? (
          <>
            <span>{text(TEXT.clearing, { n: hidden.size })}</span>
            <button type="button" className="btn s" onClick={undo}>
              {text(TEXT.undo)}
            </button>
          </>
        ) : (
          <span>
            {left.length > 0 ? text(TEXT.keptFiles, { n: left.length, size }) : text(TEXT.keptNone)}
          </span>
        )}
        {left.length > 0 && (
          <button
            type="button"
            className="btn danger s"
            onClick={() => remove(left.map(({ id }) => id))}
          >
            {text(TEXT.clear)}
          </button>
        )}
      </span>
      <span className="c12 dim">{text(TEXT.keptHint)}</span>
    </div>
  );
}
