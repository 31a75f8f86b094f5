import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { factorName } from '../../badge/badge-view';
import type { Say } from '../../state/use-language';
import { CARD_TEXT } from '../card/card-text';
import { providerName } from '../card/provider-name';
import { sentFactors } from '../model/sent-factors';
import type { PanelInvoice } from '../model/panel-file';
import type { Tally } from '../model/tally';
import { LIST_TEXT as TEXT } from './list-text';

interface Props {
  tally: Tally;
  profile: ProfileSummary | null | undefined;
  onVerify: (invoices: readonly PanelInvoice[]) => void;
  /** Opens the first invoice that wants a look. */
  onCheckFirst: () => void;
  error: string | null;
  text: Say;
}

/** What can be asked for at once: first how many, then to whom and what, then it is sent. */
export function ListFoot({ tally, profile, onVerify, onCheckFirst, error, text }: Props) {
  const [confirming, setConfirming] = useState(false);
  const { ready, check } = tally;
  if (ready.length + check.length + tally.known + tally.duplicate === 0) return null;
  const rest = [
    tally.known > 0 ? text(TEXT.knownSum, { n: tally.known }) : '',
    tally.duplicate > 0 ? text(TEXT.duplicateSum, { n: tally.duplicate }) : '',
    check.length > 0 ? text(TEXT.checkSum, { n: check.length }) : '',
  ];
  return (
    <footer className="act">
      {error !== null && <p role="alert">{text(TEXT.sendFailed, { message: error })}</p>}
      <div className="row sum">
        <b>{text(TEXT.readySum, { n: ready.length })}</b>
        <span className="end dim">{rest.filter(Boolean).join(' · ')}</span>
      </div>
      {confirming && profile && ready.length > 0 ? (
        <Confirm
          {...{ ready, profile, text }}
          onBack={() => setConfirming(false)}
          onSend={() => {
            setConfirming(false);
            onVerify(ready);
          }}
        />
      ) : (
        <div className="row">
          {ready.length > 0 && (
            <VerifyButton
              {...{ profile, text }}
              n={ready.length}
              onPress={() => setConfirming(true)}
            />
          )}
          {check.length > 0 && (
            <button type="button" className="btn big grow" onClick={onCheckFirst}>
              {text(TEXT.checkFirst, { n: check.length })}
            </button>
          )}
        </div>
      )}
    </footer>
  );
}

interface VerifyButtonProps {
  profile: Props['profile'];
  n: number;
  onPress: () => void;
  text: Say;
}

function VerifyButton({ profile, n, onPress, text }: VerifyButtonProps) {
  const setUp = () => void browser.runtime.openOptionsPage();
  return (
    <button
      type="button"
      className="btn p big grow"
      disabled={profile === undefined}
      onClick={profile === null ? setUp : onPress}
    >
      {profile === null ? text(CARD_TEXT.setUp) : text(TEXT.verify, { n })}
    </button>
  );
}

interface ConfirmProps {
  ready: readonly PanelInvoice[];
  profile: ProfileSummary;
  onBack: () => void;
  onSend: () => void;
  text: Say;
}

function Confirm({ ready, profile, onBack, onSend, text }: ConfirmProps) {
  const factors = sentFactors(ready).map((factor) => text(factorName(factor)));
  const words = { provider: text(providerName(profile)), factors: factors.join(text(TEXT.and)) };
  return (
    <div role="group" aria-label={text(TEXT.confirmTitle, words)}>
      <p>{text(TEXT.confirmTitle, words)}</p>
      <p>{text(TEXT.confirmHint)}</p>
      <div className="row">
        <button
          type="button"
          className="btn p big grow"
          autoFocus
          onClick={(event) => {
            if (event.isTrusted) onSend(); // only a person's own press sends anything
          }}
        >
          {text(TEXT.confirm, { n: ready.length })}
        </button>
        <button type="button" className="btn big" onClick={onBack}>
          {text(TEXT.back)}
        </button>
      </div>
    </div>
  );
}
