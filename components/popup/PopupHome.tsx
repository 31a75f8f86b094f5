import { useLiveQuery } from 'dexie-react-hooks';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { HistoryRecord } from '@/utils/history/schema';
import { findRecent } from '@/utils/history/recent';
import type { Language } from '@/utils/text/language';
import { DownloadOffers } from '../downloads/DownloadOffers';
import { RecordRow } from '../history/RecordRow';
import { Icon } from '../icon/Icon';
import { database } from '../state/database';
import type { Say } from '../state/use-language';
import { useProvider } from '../state/use-provider';
import { POPUP_TEXT as TEXT } from './popup-text';
import { useOpenPanel } from './use-open-panel';
import { usePageInvoices } from './use-page-invoices';

interface Props {
  language: Language;
  text: Say;
  onOpen: (key: string) => void;
}

/** Rows that the popup asks for; more are found by typing. */
const LIMIT = 50;

type Found = { records: HistoryRecord[] } | { error: string };

/** The page's invoices, the search field, the newest records. */
export function PopupHome({ language, text, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(0);
  const page = usePageInvoices();
  const openPanel = useOpenPanel();
  const { profile } = useProvider();
  const found = useLiveQuery(() => find(query), [query]);
  const records = found && 'records' in found ? found.records : [];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setSelected((at) => Math.max(0, Math.min(records.length - 1, at + step)));
    }
    const record = records[selected];
    if (event.key === 'Enter' && record) onOpen(record.key);
  };

  return (
    <>
      {profile === null && <NoProvider text={text} />}
      <DownloadOffers text={text} openPanel={openPanel} />
      {page && <PageStrip page={page} text={text} />}
      <label className="in search">
        <Icon name="search" />
        <input
          type="search"
          autoFocus
          aria-label={text(TEXT.search)}
          placeholder={text(TEXT.search)}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setSelected(0);
          }}
        />
        {query !== '' && <span className="dim c12">{text(TEXT.count, { n: records.length })}</span>}
      </label>
      <Results {...{ found, query, text }}>
        <ul className="recs">
          {records.map((record, index) => (
            <RecordRow
              key={record.key}
              record={record}
              language={language}
              now={Date.now()}
              selected={query !== '' && index === selected}
              onOpen={() => onOpen(record.key)}
            />
          ))}
        </ul>
      </Results>
    </>
  );
}

async function find(query: string): Promise<Found> {
  try {
    return { records: await findRecent(database, query, LIMIT) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

interface ResultsProps {
  found: Found | undefined;
  query: string;
  text: Say;
  children: React.ReactNode;
}

function Results({ found, query, text, children }: ResultsProps) {
  if (!found) return <p className="pad dim">{text(TEXT.loading)}</p>;
  if ('error' in found) {
    return <p className="pad st s-undetermined">{text(TEXT.error, { message: found.error })}</p>;
  }
  if (found.records.length > 0) return children;
  if (query.trim() !== '') return <p className="pad dim">{text(TEXT.noMatch, { query })}</p>;
  return (
    <div className="empty">
      <Icon name="invoice" size={40} />
      <h2 className="h3">{text(TEXT.emptyTitle)}</h2>
      <p className="sub">{text(TEXT.emptyHint)}</p>
    </div>
  );
}

function NoProvider({ text }: { text: Say }) {
  return (
    <div className="strip">
      <Icon name="provider" />
      <div className="grow">
        <b>{text(TEXT.noProvider)}</b>
        <p className="c12 sub">{text(TEXT.noProviderHint)}</p>
      </div>
      <button
        type="button"
        className="btn p s"
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        {text(TEXT.setUp)}
      </button>
    </div>
  );
}

function PageStrip({
  page,
  text,
}: {
  page: NonNullable<ReturnType<typeof usePageInvoices>>;
  text: Say;
}) {
  const first = page.invoices.find(({ state }) => state === 'ready') ?? page.invoices[0];
  return (
    <div className="strip acc-strip">
      <b className="grow">{text(TEXT.page, { n: page.invoices.length })}</b>
      {first && (
        <button type="button" className="btn s" onClick={() => void page.goTo(first.key)}>
          {text(TEXT.go)}
        </button>
      )}
    </div>
  );
}
