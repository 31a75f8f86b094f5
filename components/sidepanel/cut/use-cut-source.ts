import { useEffect, useState } from 'react';
import type { ReadingJob } from '@/utils/history/reading-rows';
import { findCutSource } from './cut-source';

/** A picture to cut; `url` lives as long as the view. */
export interface CutSource {
  blob: Blob;
  url: string;
}

/** What there is to cut, or why it could not be had; undefined while loading, null = nothing. */
export type CutSourceState = CutSource | { error: string } | null | undefined;

/** The picture of a page to cut. It stays the same while the file is being read. */
export function useCutSource(job: ReadingJob, page: number): CutSourceState {
  const { id, name, intake } = job;
  const [source, setSource] = useState<CutSourceState>();
  useEffect(() => {
    let gone = false;
    let url: string | null = null;
    const show = (blob: Blob | null) => {
      if (gone) return;
      url = blob && URL.createObjectURL(blob);
      setSource(blob && url !== null ? { blob, url } : null);
    };
    findCutSource({ id, name, intake }, page).then(show, (error: unknown) => {
      setSource({ error: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [id, name, intake, page]);
  return source;
}
