import { useState } from 'react';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { Say } from '../../state/use-language';
import type { CutBox } from './cut-box';
import { isWorthCutting } from './cut-box';
import { CUT_TEXT as TEXT } from './cut-text';
import { CutSurface } from './CutSurface';
import { fileCut } from './file-cut';
import type { CutSource, CutSourceState } from './use-cut-source';
import { useCutSource } from './use-cut-source';

interface Props {
  job: ReadingJob;
  /** Page of the file, from 0. */
  page: number;
  onLeave: () => void;
  text: Say;
}

/** A page on which a person drags a box round what is to be read by itself. */
export function CutTool({ job, page, onLeave, text }: Props) {
  const source = useCutSource(job, page);
  const [box, setBox] = useState<CutBox | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const ready = source && 'blob' in source && box && isWorthCutting(box) && !busy;
  const cut = () => {
    if (!ready) return;
    setBusy(true);
    fileCut(job, source.blob, box, text).then(onLeave, (error: unknown) => {
      setBusy(false);
      const message = error instanceof Error ? error.message : String(error);
      setFailure(text(TEXT.failed, { message }));
    });
  };
  const problem = failure ?? problemOf(source, text);
  return (
    <div
      className="cut"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // it leaves the tool, not the card
        onLeave();
      }}
    >
      <div className="cardbody">
        <div className="pad">
          <h2 className="h3">{text(TEXT.tool)}</h2>
          <p className="sub">{text(TEXT.hint)}</p>
        </div>
        {hasPicture(source) && (
          <CutSurface
            url={source.url}
            label={text(TEXT.surface, { name: job.name, n: page + 1 })}
            box={box}
            onBox={setBox}
            onEnter={cut}
            onUnreadable={() => setFailure(text(TEXT.unreadable))}
          />
        )}
        <p className="pad dim c12">{text(TEXT.keys)}</p>
        {problem !== null && (
          <p role="alert" className="pad st s-undetermined">
            {problem}
          </p>
        )}
      </div>
      <footer className="act">
        <p role="status">{box && boxWords(box, text)}</p>
        <div className="row">
          <button type="button" className="btn p big grow" disabled={!ready} onClick={cut}>
            {text(TEXT.cut)}
          </button>
          <button type="button" className="btn big" onClick={onLeave}>
            {text(TEXT.leave)}
          </button>
        </div>
      </footer>
    </div>
  );
}

function hasPicture(source: CutSourceState): source is CutSource {
  return Boolean(source && 'blob' in source);
}

function problemOf(source: CutSourceState, text: Say): string | null {
  if (source === null) return text(TEXT.noPicture);
  return source && 'error' in source ? text(TEXT.failed, { message: source.error }) : null;
}

function boxWords(box: CutBox, text: Say): string {
  return isWorthCutting(box) ? text(TEXT.box, { ...box }) : text(TEXT.tooSmall);
}
