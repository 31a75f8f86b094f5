import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { ReadingJob } from '@/utils/history/reading-rows';
import type { Say } from '../../state/use-language';
import { CutContext } from './cut-context';
import { waitsToBeCut } from './cut-source';
import { CutTool } from './CutTool';

interface Props {
  job: ReadingJob;
  text: Say;
  children: ReactNode;
}

/**
 * What is shown of one file, with the cut-out tool in its place while a person cuts. A photographed
 * tab opens with the tool, and keeps it when the reading ends meanwhile.
 */
export function Cuttable({ job, text, children }: Props) {
  const [page, setPage] = useState(() => (waitsToBeCut(job) ? 0 : null));
  const [left, setLeft] = useState<number | null>(null);
  const entry = useMemo(() => ({ open: setPage, left }), [left]);
  if (page === null) return <CutContext value={entry}>{children}</CutContext>;
  const leave = () => {
    setLeft(page);
    setPage(null);
  };
  return <CutTool {...{ job, page, text }} onLeave={leave} />;
}
