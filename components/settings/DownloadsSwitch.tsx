import { useId, useState } from 'react';
import { DOWNLOADS_TEXT } from '../downloads/downloads-text';
import { useDownloadsPermission } from '../downloads/use-downloads-permission';
import type { Say } from '../state/use-language';
import { READING_TEXT as TEXT } from './reading-text';

/** Turns the offers of downloads on and off, which is the browser's permission itself. */
export function DownloadsSwitch({ text }: { text: Say }) {
  const id = useId();
  const { granted, request, giveBack } = useDownloadsPermission();
  const [problem, setProblem] = useState<string | null>(null);
  const turn = () => {
    const work = granted ? giveBack().then(() => true) : request();
    work.then(
      (done) => setProblem(done ? null : text(DOWNLOADS_TEXT.refused)),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        setProblem(text(TEXT.failed, { message }));
      },
    );
  };
  return (
    <div className="field">
      <span>{text(TEXT.downloads)}</span>
      <span className="row">
        <button
          type="button"
          role="switch"
          className={`sw${granted ? ' on' : ''}`}
          aria-checked={granted === true}
          aria-labelledby={id}
          disabled={granted === undefined}
          onClick={turn}
        />
        <span id={id}>{text(DOWNLOADS_TEXT.ask)}</span>
      </span>
      <span className="c12 dim" role="status">
        {problem ?? text(DOWNLOADS_TEXT.askHint)}
      </span>
    </div>
  );
}
