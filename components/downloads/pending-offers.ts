import type { DownloadOffer } from '@/utils/settings/download-offers';

/** A file that came in by whatever way: its name, and when (ms since the epoch). */
export interface Arrival {
  name: string;
  at: number;
}

/** The offers that still ask for something: not those whose file was dropped in after the download. */
export function pendingOffers(
  offers: readonly DownloadOffer[],
  arrivals: readonly Arrival[],
): DownloadOffer[] {
  return offers.filter(
    (offer) => !arrivals.some(({ name, at }) => name === offer.name && at >= offer.at),
  );
}
