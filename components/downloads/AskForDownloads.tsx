import { useState } from 'react';
import { Icon } from '../icon/Icon';
import type { Say } from '../state/use-language';
import { DOWNLOADS_TEXT as TEXT } from './downloads-text';
import { useDownloadsPermission } from './use-downloads-permission';

/** Where the browser tells us nothing of downloads: one line that offers to be told. */
export function AskForDownloads({ text }: { text: Say }) {
  const { granted, request } = useDownloadsPermission();
  const [refused, setRefused] = useState(false);
  if (granted !== false) return null;
  const ask = () => {
    // Asked first of all: the browser wants it inside the person's click.
    request().then(
      (allowed) => setRefused(!allowed),
      () => setRefused(true),
    );
  };
  return (
    <div className="ask">
      <Icon name="download" />
      <div className="grow">
        <p className="sub">{text(TEXT.askHint)}</p>
        <button type="button" className="btn l s" onClick={ask}>
          {text(TEXT.ask)}
        </button>
        <p role="status" className="c12 dim">
          {refused && text(TEXT.refused)}
        </p>
      </div>
    </div>
  );
}
