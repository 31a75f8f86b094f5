import { useState } from 'react';
import { DEFAULT_READING_SETTINGS } from '@/utils/settings/reading';
import type { Say } from '../state/use-language';
import { DownloadsSwitch } from './DownloadsSwitch';
import { EngineChoice } from './EngineChoice';
import { KeptFiles } from './KeptFiles';
import { LimitInput } from './LimitInput';
import { LIMIT_FIELDS } from './reading-limits';
import { READING_TEXT as TEXT } from './reading-text';
import type { ReadingSettingsState } from './use-reading-settings';
import { useReadingSettings } from './use-reading-settings';

/** How files are read, and what of them is kept. */
export function ReadingSettings({ text }: { text: Say }) {
  const { settings, save, outcome } = useReadingSettings();
  const [restored, setRestored] = useState(0);
  if (!settings) return null;
  const restore = () => {
    save(DEFAULT_READING_SETTINGS);
    setRestored(restored + 1); // what was typed and not stored goes too
  };
  return (
    <section className="card form" aria-labelledby="reading-settings">
      <h2 id="reading-settings">{text(TEXT.title)}</h2>
      <p className="sub">{text(TEXT.intro)}</p>
      <EngineChoice engine={settings.engine} onChange={(engine) => save({ engine })} text={text} />
      {LIMIT_FIELDS.map((field) => (
        <LimitInput
          key={`${field.name}-${restored}`}
          field={field}
          value={settings[field.name]}
          onChange={(value) => save({ [field.name]: value })}
          text={text}
        />
      ))}
      <div className="row">
        <button type="button" className="btn" onClick={restore}>
          {text(TEXT.restore)}
        </button>
        <p role="status" className="sub">
          {outcomeWords(outcome, text)}
        </p>
      </div>
      <hr className="hr" />
      <DownloadsSwitch text={text} />
      <KeptFiles text={text} />
    </section>
  );
}

function outcomeWords(outcome: ReadingSettingsState['outcome'], text: Say): string {
  if (outcome === null) return '';
  return outcome === 'saved' ? text(TEXT.saved) : text(TEXT.failed, { message: outcome.error });
}
