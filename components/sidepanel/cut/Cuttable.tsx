import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
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
  const leave = useCallback(() => setPage(null), []);
  if (page !== null) return <CutTool {...{ job, page, text }} onLeave={leave} />;
  return <CutContext value={setPage}>{children}</CutContext>;
}
