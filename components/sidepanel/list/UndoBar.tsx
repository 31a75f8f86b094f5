import type { Say } from '../../state/use-language';
import type { Removal } from '../state/use-removal';
import { LIST_TEXT as TEXT } from './list-text';

/** Says that files were taken off the list, while that can still be undone. */
export function UndoBar({ removal, text }: { removal: Removal; text: Say }) {
  const n = removal.hidden.size;
  if (n === 0) return null;
  return (
    <div role="status" className="undo row">
      <span className="grow">{text(TEXT.removed, { n })}</span>
      <button type="button" className="btn s" onClick={removal.undo}>
        {text(TEXT.undo)}
      </button>
    </div>
  );
}
