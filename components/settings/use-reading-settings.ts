import { useEffect, useRef, useState } from 'react';
import type { ReadingSettings } from '@/utils/settings/reading';
import { readingSettingsItem } from '@/utils/settings/reading';

export interface ReadingSettingsState {
  /** Undefined while loading. */
  settings: ReadingSettings | undefined;
  /** Stores these and leaves the others. */
  save: (changes: Partial<ReadingSettings>) => void;
  /** What became of the last change. */
  outcome: 'saved' | { error: string } | null;
}

/** How reading is set, kept up to date over windows, and stored as it is changed. */
export function useReadingSettings(): ReadingSettingsState {
  const [settings, setSettings] = useState<ReadingSettings>();
  const [outcome, setOutcome] = useState<ReadingSettingsState['outcome']>(null);
  const latest = useRef<ReadingSettings | undefined>(undefined);
  useEffect(() => {
    const show = (stored: ReadingSettings) => {
      latest.current = stored;
      setSettings(stored);
    };
    void readingSettingsItem.getValue().then(show);
    return readingSettingsItem.watch(show);
  }, []);
  const save = (changes: Partial<ReadingSettings>) => {
    if (!latest.current) return;
    latest.current = { ...latest.current, ...changes }; // two changes may come before the first is stored
    setSettings(latest.current);
    readingSettingsItem.setValue(latest.current).then(
      () => setOutcome('saved'),
      (error: unknown) => {
        setOutcome({ error: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return { settings, save, outcome };
}
