import { useState } from 'react';
import { sendMessage } from '@/utils/messaging/channel';
import type { DownloadOffer } from '@/utils/settings/download-offers';
import type { Say } from '../state/use-language';
import { DOWNLOADS_TEXT as TEXT } from './downloads-text';
import type { OfferRowProps } from './OfferRow';
import { OfferRow } from './OfferRow';
import { useNow } from './use-now';
import { useOffers } from './use-offers';

/** How often ages are told anew, in ms. */
const TICK = 30_000;

interface Props {
  text: Say;
  /** Where nothing can be dropped in: opens the panel in the click itself, so that the result is seen. */
  openPanel?: () => void;
}

/** Finished downloads that may be read at a click: the newest, the others folded under it. */
export function DownloadOffers({ text, openPanel }: Props) {
  const waiting = useOffers();
  const now = useNow(TICK);
  const { taking, failure, take } = useTaking();
  const [unfolded, setUnfolded] = useState(false);
  const offers = taking ? [taking, ...waiting.filter(({ id }) => id !== taking.id)] : waiting;
  const [first, ...others] = offers;
  if (!first) return null;
  const rowOf = (offer: DownloadOffer) => {
    const props: OfferRowProps = {
      offer,
      now,
      text,
      busy: offer.id === taking?.id,
      onTake: () => {
        openPanel?.();
        take(offer);
      },
    };
    return <OfferRow key={offer.id} {...props} {...(openPanel && { openPanel })} />;
  };
  return (
    <section className="offers" aria-label={text(TEXT.offers)}>
      <ul>{(unfolded ? offers : [first]).map(rowOf)}</ul>
      {others.length > 0 && (
        <button
          type="button"
          className="btn l xs"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? text(TEXT.fewer) : text(TEXT.more, { n: others.length })}
        </button>
      )}
      {failure !== null && (
        <p role="alert" className="c12 st s-undetermined">
          {text(TEXT.failed, { message: failure })}
        </p>
      )}
    </section>
  );
}

/** The offer being fetched: the background has it off the list until it knows what came of it. */
function useTaking() {
  const [taking, setTaking] = useState<DownloadOffer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = (offer: DownloadOffer) => {
    setTaking(offer);
    setFailure(null);
    sendMessage('takeDownload', { id: offer.id })
      .catch((error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error));
      })
      .finally(() => setTaking(null));
  };
  return { taking, failure, take };
}
