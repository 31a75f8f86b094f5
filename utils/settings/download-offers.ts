import { storage } from 'wxt/utils/storage';
import type { DownloadOffer } from '@/utils/intake/download-offer';

export type { DownloadOffer };

/** Finished downloads that wait for a click; gone with the browser's session. */
export const downloadOffersItem = storage.defineItem<DownloadOffer[]>('session:downloadOffers', {
  fallback: [],
});

/** More are not kept: the newest are what the person came for. */
const MAX_OFFERS = 20;

/** Adds an offer, newest first. */
export async function addOffer(offer: DownloadOffer): Promise<void> {
  const offers = await downloadOffersItem.getValue();
  const others = offers.filter(({ id }) => id !== offer.id);
  await downloadOffersItem.setValue([offer, ...others].slice(0, MAX_OFFERS));
}

/** Takes an offer out of the list; null when it is not there any more. */
export async function takeOffer(id: number): Promise<DownloadOffer | null> {
  const offers = await downloadOffersItem.getValue();
  await downloadOffersItem.setValue(offers.filter((offer) => offer.id !== id));
  return offers.find((offer) => offer.id === id) ?? null;
}
