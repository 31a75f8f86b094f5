import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Icon } from '../icon/Icon';
import { RecordDetail } from '../record/RecordDetail';
import { RECORD_TEXT } from '../record/record-text';
import { useLanguage } from '../state/use-language';
import { PopupHome } from './PopupHome';
import { PanelButton } from './PanelButton';
import { POPUP_TEXT as TEXT } from './popup-text';

/** The popup: recent records, and one record on top of them. */
export function Popup() {
  const { language, text } = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const back = () => setOpened(null);
  return (
    <div className="popup">
      <header className="top">
        {opened ? (
          <button
            type="button"
            className="btn q ic s"
            aria-label={text(RECORD_TEXT.back)}
            onClick={back}
          >
            <Icon name="left" />
          </button>
        ) : (
          <img src="/icon/32.png" alt="" width={20} height={20} />
        )}
        <h1>{text(opened ? RECORD_TEXT.title : TEXT.name)}</h1>
        <PanelButton text={text} />
        <button
          type="button"
          className="btn q ic s"
          aria-label={text(TEXT.settings)}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main className="body">
        {opened ? (
          <RecordDetail recordKey={opened} language={language} text={text} />
        ) : (
          <PopupHome language={language} text={text} onOpen={setOpened} />
        )}
      </main>
      <footer className="foot">
        <Icon name="lock" size={14} /> {text(TEXT.local)}
      </footer>
    </div>
  );
}
