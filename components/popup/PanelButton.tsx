import { useLiveQuery } from 'dexie-react-hooks';
import { OPEN_STATES } from '@/utils/history/reading-rows';
import { Icon } from '../icon/Icon';
import { database } from '../state/database';
import type { Say } from '../state/use-language';
import { POPUP_TEXT as TEXT } from './popup-text';
import { useOpenPanel } from './use-open-panel';

/** The way to the side panel, where files are read, with how many are being read. */
export function PanelButton({ text }: { text: Say }) {
  const openPanel = useOpenPanel();
  const open = useLiveQuery(() => database.readings.where('state').anyOf(OPEN_STATES).count(), []);
  const count = open ? text(TEXT.reading, { n: open }) : null;
  return (
    <button
      type="button"
      className="btn q s end"
      aria-label={[text(TEXT.openPanel), count].filter(Boolean).join(' ')}
      title={text(TEXT.openPanel)}
      onClick={openPanel}
    >
      <Icon name="panel" />
      {text(TEXT.files)}
      {count !== null && <span className="tag c s-checking">{count}</span>}
    </button>
  );
}
