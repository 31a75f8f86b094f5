import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@/utils/text/language';
import type { Say } from '../state/use-language';
import { useProvider } from '../state/use-provider';
import { CardPane } from './card/CardPane';
import type { IntakeState } from './intake/use-intake';
import { ListPane } from './list/ListPane';
import type { Opened } from './model/list-rows';
import { cardsOf, openedBy, rowIdOf } from './model/list-rows';
import type { PanelFile, PanelInvoice } from './model/panel-file';
import type { RowWords } from './model/row-view';
import type { Filter } from './model/tally';
import { useArrival } from './state/use-arrival';
import type { Placed } from './state/use-verify';
import { useVerify } from './state/use-verify';
import { useWide } from './state/use-wide';

interface Props {
  files: readonly PanelFile[];
  onRemove: (ids: readonly string[]) => void;
  intake: IntakeState;
  language: Language;
  text: Say;
}

/** The list and the card: one over the other in a panel, side by side in a tab. */
export function Panes({ files, onRemove, intake, language, text }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { profile } = useProvider();
  const { verify, asked, error } = useVerify();
  const wide = useWide();
  const back = useCallback(() => setOpened(null), []);
  useArrival(files, setOpened);
  const words: RowWords = { text, language, now: Date.now(), asked };
  const file = opened && files.find(({ job }) => job.id === opened.reading);
  const covered = !wide && Boolean(file);
  useFocusBack(covered);
  return (
    <div className="panes">
      <section className={`pane${covered ? ' covered' : ''}`}>
        <ListPane
          {...{ files, filter, onRemove, intake, profile, error, words }}
          opened={file ? rowIdOf(file, opened) : null}
          onFilter={setFilter}
          onOpen={(row) => setOpened(openedBy(row))}
          onVerify={(invoices) => verify(placedOf(invoices, files))}
          onCheckFirst={({ reading, index }) => setOpened({ reading, invoice: index })}
        />
      </section>
      {file && (
        <CardPane
          {...{ file, opened, profile, error, words }}
          cards={cardsOf(files, filter)}
          onOpen={setOpened}
          onBack={wide ? null : back}
          onVerify={(placed) => verify([placed])}
        />
      )}
    </div>
  );
}

/** Gives the focus back to the list when the card over it is gone: only then can it take it. */
function useFocusBack(covered: boolean): void {
  const before = useRef(covered);
  useEffect(() => {
    const uncovered = before.current && !covered;
    before.current = covered;
    if (uncovered) document.querySelector<HTMLElement>('.flist .flb[tabindex="0"]')?.focus();
  }, [covered]);
}

function placedOf(invoices: readonly PanelInvoice[], files: readonly PanelFile[]): Placed[] {
  const byId = new Map(files.map((file) => [file.job.id, file]));
  return invoices.flatMap((invoice) => {
    const file = byId.get(invoice.reading);
    return file ? [{ invoice, file }] : [];
  });
}
