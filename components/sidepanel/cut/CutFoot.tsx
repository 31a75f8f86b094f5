import type { Say } from '../../state/use-language';
import type { CutBox } from './cut-box';
import { isWorthCutting } from './cut-box';
import { CUT_TEXT as TEXT } from './cut-text';

interface Props {
  box: CutBox | null;
  ready: boolean;
  onCut: () => void;
  onLeave: () => void;
  text: Say;
}

/** What the box takes, and what to do with it. */
export function CutFoot({ box, ready, onCut, onLeave, text }: Props) {
  return (
    <footer className="act">
      <p role="status">{box && boxWords(box, text)}</p>
      <div className="row">
        <button type="button" className="btn p big grow" disabled={!ready} onClick={onCut}>
          {text(TEXT.cut)}
        </button>
        <button type="button" className="btn big" onClick={onLeave}>
          {text(TEXT.leave)}
        </button>
      </div>
    </footer>
  );
}

function boxWords(box: CutBox, text: Say): string {
  return isWorthCutting(box) ? text(TEXT.box, { ...box }) : text(TEXT.tooSmall);
}
