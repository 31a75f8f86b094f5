import type { ReadingJob } from '@/utils/history/reading-rows';
import { readings } from '../../state/readings';
import type { Say } from '../../state/use-language';
import { rereadingsOf } from './rereading';

/** The one thing that a row offers for a file that was not read through. */
export function RowAction({
  job,
  tabIndex,
  text,
}: {
  job: ReadingJob;
  tabIndex: number;
  text: Say;
}) {
  const [first] = rereadingsOf(job);
  if (!first || job.state === 'done') return null;
  return (
    <button
      type="button"
      className="btn xs"
      tabIndex={tabIndex}
      onClick={() => void readings.again(job.id, first.allowance)}
    >
      {text(first.label, { n: first.allowance.firstPages ?? '' })}
    </button>
  );
}

/** Every way to read the file again, for its card. */
export function Rereadings({ job, text }: { job: ReadingJob; text: Say }) {
  return rereadingsOf(job).map(({ label, allowance }) => (
    <button
      key={label[0]}
      type="button"
      className="btn s"
      onClick={() => void readings.again(job.id, allowance)}
    >
      {text(label, { n: allowance.firstPages ?? '' })}
    </button>
  ));
}
