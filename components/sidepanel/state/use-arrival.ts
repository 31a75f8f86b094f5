import { useEffect, useRef } from 'react';
import type { Opened } from '../model/list-rows';
import type { PanelFile } from '../model/panel-file';

/** A file that came this short a time before the panel opened is what the panel was opened for, ms. */
const JUST_NOW = 60_000;

/** Opens the card of a file that comes in alone, as from a right click; several stay a list. */
export function useArrival(files: readonly PanelFile[], open: (opened: Opened) => void): void {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const newest = files.reduce<PanelFile | null>(
      (last, file) => (last && last.job.order >= file.job.order ? last : file),
      null,
    );
    if (!newest) return;
    const { batch, order, id } = newest.job;
    if (batch === seen.current) return;
    seen.current = batch;
    const alone = files.filter(({ job }) => job.batch === batch).length === 1;
    // Who is typing, or scanning one code after another, is not led away from the field.
    if (document.activeElement instanceof HTMLInputElement) return;
    if (alone && Date.now() - order < JUST_NOW) open({ reading: id, invoice: 0 });
  }, [files, open]);
}
