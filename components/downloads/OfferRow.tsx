import type { DownloadOffer } from '@/utils/settings/download-offers';
import { takeOffer } from '@/utils/settings/download-offers';
import { Icon } from '../icon/Icon';
import type { Say } from '../state/use-language';
import { DOWNLOADS_TEXT as TEXT } from './downloads-text';
import { offerAge } from './offer-age';

export interface OfferRowProps {
  offer: DownloadOffer;
  /** ms since the epoch. */
  now: number;
  /** It is being fetched. */
  busy: boolean;
  onTake: () => void;
  openPanel?: () => void;
  text: Say;
}

/** One finished download: read it, or let it be. One that the browser keeps from us says how else. */
export function OfferRow({ offer, now, busy, onTake, openPanel, text }: OfferRowProps) {
  const { name, closed } = offer;
  return (
    <li className="offer">
      <Icon name={closed ? 'info' : 'download'} />
      <div className="grow">
        <b className="el" title={name}>
          {name}
        </b>
        <p className="c12 sub" role="status">
          {noteOf({ offer, now, busy, text }, openPanel !== undefined)}
        </p>
      </div>
      {!closed && (
        <button
          type="button"
          className="btn s"
          disabled={busy}
          aria-label={text(TEXT.takeName, { name })}
          onClick={onTake}
        >
          {text(TEXT.take)}
        </button>
      )}
      {closed && openPanel && (
        <button type="button" className="btn s" onClick={openPanel}>
          {text(TEXT.openPanel)}
        </button>
      )}
      <button
        type="button"
        className="btn q ic s"
        aria-label={text(TEXT.dismissName, { name })}
        title={text(TEXT.dismiss)}
        onClick={() => void takeOffer(offer.id)}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}

function noteOf(
  { offer, now, busy, text }: Pick<OfferRowProps, 'offer' | 'now' | 'busy' | 'text'>,
  outside: boolean,
): string {
  if (busy) return text(TEXT.taking);
  if (offer.closed) return text(outside ? TEXT.closedOutside : TEXT.closed);
  const { phrase, n } = offerAge(offer.at, now);
  return text(TEXT.downloaded, { age: text(phrase, { n }) });
}
