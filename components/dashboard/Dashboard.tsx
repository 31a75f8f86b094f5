import { useSyncExternalStore } from 'react';
import { sendMessage } from '@/utils/messaging/channel';
import { LANGUAGES } from '@/utils/text/language';
import { RecordDetail } from '../record/RecordDetail';
import { ProviderSettings } from '../settings/ProviderSettings';
import { ReadingSettings } from '../settings/ReadingSettings';
import { SETTINGS_TEXT } from '../settings/settings-text';
import { useLanguage } from '../state/use-language';
import { useProvider } from '../state/use-provider';

/** The extension's own tab: settings, and one record by deep link. */
export function Dashboard() {
  const { language, text } = useLanguage();
  const { profile, reload } = useProvider();
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  const record = /^#\/records\/([\d-]+)$/.exec(hash)?.[1];
  return (
    <>
      <header className="top">
        <img src="/icon/32.png" alt="" width={24} height={24} />
        <b>{text(['发票查验助手', 'Fapiao Verification Assistant'])}</b>
        <label className="end row">
          <span className="sub">{text(SETTINGS_TEXT.language)}</span>
          <select
            className="in s"
            value={language}
            onChange={(event) => {
              const chosen = LANGUAGES.find((name) => name === event.target.value);
              if (chosen) void sendMessage('setLanguage', { language: chosen });
            }}
          >
            <option value="zh_CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <main className="page">
        {record ? (
          <article className="card">
            <RecordDetail recordKey={record} language={language} text={text} />
          </article>
        ) : (
          <>
            <h1>{text(SETTINGS_TEXT.title)}</h1>
            {profile !== undefined && (
              <ProviderSettings stored={profile} text={text} onChanged={reload} />
            )}
            <ReadingSettings text={text} />
          </>
        )}
      </main>
    </>
  );
}

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
