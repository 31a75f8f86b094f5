import { browser } from 'wxt/browser';
import type { Factor } from '@/utils/invoice/query';
import { prepareQuery } from '@/utils/invoice/query';
import { sendMessage } from '@/utils/messaging/channel';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { FIELD_NAMES } from '@/utils/text/field-names';
import { factorName } from '../../badge/badge-view';
import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { LIST_TEXT } from '../list/list-text';
import { fieldOfFactor } from '../model/doubt';
import type { PanelInvoice } from '../model/panel-file';
import { sentFactors } from '../model/sent-factors';
import { CARD_TEXT as TEXT } from './card-text';
import type { CardTools } from './card-tools';
import { providerName } from './provider-name';

interface Props {
  tools: CardTools;
  profile: ProfileSummary | null | undefined;
  error: string | null;
  onVerify: () => void;
  /** Opens the next card; absent after the last. */
  onNext: (() => void) | undefined;
}

/** What will be sent to whom, and the one button that sends it. */
export function CardFoot({ tools, profile, error, onVerify, onNext }: Props) {
  const { invoice, text, startEdit } = tools;
  return (
    <footer className="act">
      {error !== null && <p role="alert">{text(LIST_TEXT.sendFailed, { message: error })}</p>}
      {invoice.stand === 'checking' ? (
        <JobState invoice={invoice} text={text} />
      ) : (
        <Ask {...{ invoice, profile, onVerify, text }} onFillIn={startEdit} />
      )}
      {invoice.record && (
        <div className="row nx">
          <RecordLink recordKey={invoice.record.key} text={text} />
          {onNext && (
            <button type="button" className="btn l end" onClick={onNext}>
              {text(TEXT.next)}
              <Icon name="arrow" size={14} />
            </button>
          )}
        </div>
      )}
    </footer>
  );
}

function JobState({ invoice, text }: { invoice: PanelInvoice; text: Say }) {
  const state = invoice.job?.state;
  const queued = state === 'queued';
  const phrase = queued ? TEXT.queued : state === 'waiting' ? TEXT.waiting : TEXT.checking;
  return (
    <p role="status" className={`st s-${queued ? 'queued' : 'checking'}`}>
      <Icon name={queued ? 'queued' : 'checking'} />
      {text(phrase)}
    </p>
  );
}

interface AskProps {
  invoice: PanelInvoice;
  profile: Props['profile'];
  onVerify: () => void;
  onFillIn: CardTools['startEdit'];
  text: Say;
}

function Ask({ invoice, profile, onVerify, onFillIn, text }: AskProps) {
  if (profile === null) {
    return (
      <>
        <p>{text(TEXT.noProvider)}</p>
        <button
          type="button"
          className="btn p big w"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {text(TEXT.setUp)}
        </button>
      </>
    );
  }
  const [first] = invoice.missing;
  if (first) return <Missing {...{ invoice, first, onFillIn, text }} />;
  const again = invoice.record !== null;
  return (
    <>
      {profile && <SendNote {...{ invoice, profile, text }} />}
      <button
        type="button"
        className={`btn big w${again ? '' : ' p'}`}
        disabled={!profile || invoice.stand === 'not-now'}
        onClick={(event) => {
          if (event.isTrusted) onVerify(); // only a person's own press sends anything
        }}
      >
        {text(again ? TEXT.verifyAgain : TEXT.verify)}
      </button>
    </>
  );
}

function SendNote({
  invoice,
  profile,
  text,
}: {
  invoice: PanelInvoice;
  profile: ProfileSummary;
  text: Say;
}) {
  const factors = sentFactors([invoice]);
  const prepared = prepareQuery(invoice.fields);
  const derived = prepared.ok ? prepared.derived : [];
  const doubtful = invoice.doubts.slice(0, invoice.factorDoubts);
  const namesOf = (list: readonly Factor[]) =>
    list.map((one) => text(factorName(one))).join(text(LIST_TEXT.and));
  const what = {
    provider: text(providerName(profile)),
    n: factors.length,
    factors: namesOf(factors),
  };
  const fields = doubtful.map((field) => text(FIELD_NAMES[field])).join(text(LIST_TEXT.and));
  return (
    <>
      {invoice.stand === 'not-now' && <p className="st s-queued">{text(LIST_TEXT.notNowHint)}</p>}
      {doubtful.length > 0 && (
        <p className="st s-undetermined">{text(TEXT.doubtFirst, { fields })}</p>
      )}
      <p>
        {text(TEXT.send, what)}
        {derived.length > 0 && ` ${text(TEXT.derived, { factors: namesOf(derived) })}`}
      </p>
    </>
  );
}

interface MissingProps {
  invoice: PanelInvoice;
  first: Factor;
  onFillIn: AskProps['onFillIn'];
  text: Say;
}

function Missing({ invoice, first, onFillIn, text }: MissingProps) {
  const fields = invoice.missing
    .map((factor) => text(factorName(factor)))
    .join(text(LIST_TEXT.and));
  return (
    <>
      <p>{text(TEXT.missing, { fields })}</p>
      <button type="button" className="btn p big w" onClick={() => onFillIn(fieldOfFactor(first))}>
        {text(TEXT.fillInField, { field: text(factorName(first)) })}
      </button>
    </>
  );
}

function RecordLink({ recordKey, text }: { recordKey: string; text: Say }) {
  return (
    <button
      type="button"
      className="btn l"
      onClick={() => void sendMessage('openPlace', { place: 'record', key: recordKey })}
    >
      {text(TEXT.record)}
    </button>
  );
}
