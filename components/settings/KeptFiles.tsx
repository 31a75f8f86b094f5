import { useLiveQuery } from 'dexie-react-hooks';
import { useRemoval } from '../sidepanel/state/use-removal';
import { database } from '../state/database';
import type { Say } from '../state/use-language';
import { READING_TEXT as TEXT } from './reading-text';

const NONE: readonly string[] = [];

/** What reading keeps on this machine, and the way to be rid of it. */
export function KeptFiles({ text }: { text: Say }) {
  const kept = useLiveQuery(() => database.readings.toCollection().primaryKeys(), []) ?? NONE;
  const { hidden, remove, undo } = useRemoval();
  const left = kept.filter((id) => !hidden.has(id));
  return (
    <div className="field">
      <span>{text(TEXT.kept)}</span>
      <span className="row">
        <span role="status">{keptWords(left.length, hidden.size, text)}</span>
        {hidden.size > 0 && (
          <button type="button" className="btn s" onClick={undo}>
            {text(TEXT.undo)}
          </button>
        )}
        {left.length > 0 && (
          <button type="button" className="btn danger s" onClick={() => remove(left)}>
            {text(TEXT.clear)}
          </button>
        )}
      </span>
      <span className="c12 dim">{text(TEXT.keptHint)}</span>
    </div>
  );
}

function keptWords(left: number, going: number, text: Say): string {
  if (going > 0) return text(TEXT.clearing, { n: going });
  return left > 0 ? text(TEXT.keptFiles, { n: left }) : text(TEXT.keptNone);
}
