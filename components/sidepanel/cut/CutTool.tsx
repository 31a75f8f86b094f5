import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { Say } from '../../state/use-language';
import type { CutBox } from './cut-box';
import { isWorthCutting } from './cut-box';
import { CUT_TEXT as TEXT } from './cut-text';
import { CutFoot } from './CutFoot';
import { CutSurface } from './CutSurface';
import { useCut } from './use-cut';
import type { CutSourceState } from './use-cut-source';
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
  const state = useCutSource(job, page);
  const source = state && 'blob' in state ? state : null;
  const [box, setBox] = useState<CutBox | null>(null);
  const { cut, busy, failure, setFailure } = useCut(job, text, onLeave);
  const ready = source !== null && box !== null && isWorthCutting(box) && !busy;
  const onCut = () => {
    if (ready) cut(source.blob, box);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // it leaves the tool, not the card
    onLeave();
  };
  const problem = failure ?? problemOf(state, text);
  return (
    <div className="cut" onKeyDown={onKeyDown}>
      <div className="cardbody">
        <div className="pad">
          <h2 className="h3">{text(TEXT.tool)}</h2>
          <p className="sub">{text(TEXT.hint)}</p>
        </div>
        {source && (
          <CutSurface
            url={source.url}
            label={text(TEXT.surface, { name: job.name, n: page + 1 })}
            {...{ box, onCut }}
            onBox={setBox}
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
      <CutFoot {...{ box, ready, onCut, onLeave, text }} />
    </div>
  );
}

function problemOf(state: CutSourceState, text: Say): string | null {
  if (state === null) return text(TEXT.noPicture);
  return state && 'error' in state ? text(TEXT.failed, { message: state.error }) : null;
}
