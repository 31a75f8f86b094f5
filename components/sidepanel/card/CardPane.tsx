import { useEffect, useRef } from 'react';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { Cuttable } from '../cut/Cuttable';
import type { Opened } from '../model/list-rows';
import type { PanelFile } from '../model/panel-file';
import type { RowWords } from '../model/row-view';
import type { Placed } from '../state/use-verify';
import { CARD_TEXT as TEXT } from './card-text';
import { FileNote } from './FileNote';
import { InvoiceCard } from './InvoiceCard';

interface Props {
  file: PanelFile;
  opened: Opened;
  /** Everything that can be opened, in the order of the list. */
  cards: readonly Opened[];
  onOpen: (opened: Opened) => void;
  /** Null where the list stands beside the card. */
  onBack: (() => void) | null;
  profile: ProfileSummary | null | undefined;
  onVerify: (placed: Placed) => void;
  error: string | null;
  words: RowWords;
}

/** The card of what is open, with the way back and to its neighbours. Esc goes back. */
export function CardPane(props: Props) {
  const { file, opened, cards, onOpen, onBack, profile, words, error, onVerify } = props;
  const pane = useRef<HTMLElement>(null);
  const invoice = file.invoices[opened.invoice];
  const at = cards.findIndex((card) => isSame(card, opened));
  const step = (by: number) => {
    const card = at < 0 ? undefined : cards[at + by];
    return card && (() => onOpen(card));
  };
  useEffect(() => {
    if (!onBack) return;
    pane.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onBack();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <section ref={pane} className="pane cardpane" tabIndex={-1} aria-label={words.text(TEXT.title)}>
      <CardTop
        {...{ at, onBack, step }}
        n={cards.length}
        asked={Boolean(invoice?.record)}
        text={words.text}
      />
      <Cuttable key={file.job.id} job={file.job} text={words.text}>
        {invoice ? (
          <InvoiceCard
            key={invoice.id}
            {...{ file, invoice, profile, words, error }}
            onVerify={() => onVerify({ invoice, file })}
            onNext={step(1)}
          />
        ) : (
          <FileNote file={file} words={words} />
        )}
      </Cuttable>
    </section>
  );
}

interface TopProps {
  /** Place among the cards from 0, and their number. */
  at: number;
  n: number;
  asked: boolean;
  step: (by: number) => (() => void) | undefined;
  onBack: (() => void) | null;
  text: Say;
}

function CardTop({ at, n, asked, step, onBack, text }: TopProps) {
  const Title = onBack ? 'h1' : 'h2'; // alone in a panel it heads the page
  return (
    <header className="top">
      {onBack && <Step icon="left" label={text(TEXT.back)} onPress={onBack} />}
      <Title className="h3">{text(asked ? TEXT.verdictTitle : TEXT.title)}</Title>
      {at >= 0 && <span className="dim">{text(TEXT.place, { at: at + 1, n })}</span>}
      <span className="end row steps">
        <Step icon="up" label={text(TEXT.previous)} onPress={step(-1)} />
        <Step icon="down" label={text(TEXT.next)} onPress={step(1)} />
      </span>
    </header>
  );
}

interface StepProps {
  icon: 'left' | 'up' | 'down';
  label: string;
  onPress: (() => void) | undefined;
}

function Step({ icon, label, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={`btn q ic s${icon === 'up' ? ' flip' : ''}`}
      aria-label={label}
      title={label}
      disabled={!onPress}
      onClick={onPress}
    >
      <Icon name={icon === 'up' ? 'down' : icon} />
    </button>
  );
}

function isSame(a: Opened, b: Opened): boolean {
  return a.reading === b.reading && a.invoice === b.invoice;
}
