import { useCallback, useEffect, useState } from 'react';
import type { Intake } from '@/utils/history/reading-rows';
import { sendMessage } from '@/utils/messaging/channel';
import type { Say } from '../../state/use-language';
import { readings } from '../../state/readings';
import type { Gathered } from './gather';
import { gatherEntries, gatherFiles, gatherText, MAX_FILES } from './gather';
import { INTAKE_TEXT as TEXT } from './intake-text';

/** The ways in, and what there is to say of the last thing that came. */
export interface IntakeState {
  take: (gathered: Gathered, intake: Intake) => void;
  /** A file is held over the panel. */
  dragging: boolean;
  notice: string | null;
}

/** What became of the last thing that came in. */
type Outcome = { gathered: Gathered } | { error: string };

/** Listens to drops and pastes anywhere in the panel, and files what comes in by any way. */
export function useIntake(text: Say): IntakeState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = useCallback((gathered: Gathered, intake: Intake) => {
    fileAway(gathered, intake).then(
      () => setOutcome({ gathered }),
      (error: unknown) => {
        setOutcome({ error: error instanceof Error ? error.message : String(error) });
      },
    );
  }, []);
  const dragging = useDrops(take);
  usePastes(take);
  return { take, dragging, notice: outcome && noticeOf(outcome, text) };
}

/** Writes the files as rows and calls the reader. */
async function fileAway({ files }: Gathered, intake: Intake): Promise<void> {
  if (files.length === 0) return;
  await readings.add(files, { intake, origin: null, at: Date.now() });
  // A reader that does not answer is called again while files wait, and the list says so.
  await sendMessage('wakeReader').catch(() => undefined);
}

/** What was left out, in words; null when everything came in. */
function noticeOf(outcome: Outcome, text: Say): string | null {
  if ('error' in outcome) return text(TEXT.failed, { message: outcome.error });
  const { files, skipped, unreadable, tooMany } = outcome.gathered;
  const parts = [
    files.length === 0 ? text(TEXT.noFiles) : '',
    skipped > 0 ? text(TEXT.skipped, { n: skipped }) : '',
    unreadable > 0 ? text(TEXT.unreadable, { n: unreadable }) : '',
    tooMany ? text(TEXT.tooMany, { n: MAX_FILES }) : '',
  ];
  return parts.filter(Boolean).join('；') || null;
}

function useDrops(take: IntakeState['take']): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false); // it left the window, not a part of it
    };
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(false);
      // The entries must be taken before the first await: the list is emptied after the event.
      const entries = [...dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
      const files = [...dataTransfer.files];
      const gathered = entries.length > 0 ? gatherEntries(entries) : gatherFiles(files);
      void Promise.resolve(gathered).then((all) => take(all, 'drop'));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [take]);
  return dragging;
}

function usePastes(take: IntakeState['take']): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        take(gatherFiles(files), 'paste');
        return;
      }
      if (isTyping(event.target)) return;
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (text !== '') take(gatherText(text), 'paste');
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [take]);
}

/** Text pasted into a field belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
