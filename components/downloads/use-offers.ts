import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { DownloadOffer } from '@/utils/settings/download-offers';
import { downloadOffersItem } from '@/utils/settings/download-offers';
import { database } from '../state/database';
import type { Arrival } from './pending-offers';
import { pendingOffers } from './pending-offers';

/** The finished downloads that wait for a click, newest first, as they come and go. */
export function useOffers(): DownloadOffer[] {
  const [offers, setOffers] = useState<DownloadOffer[]>([]);
  useEffect(() => {
    void downloadOffersItem.getValue().then(setOffers);
    return downloadOffersItem.watch(setOffers);
  }, []);
  const since = Math.min(...offers.map(({ at }) => at));
  const arrivals = useLiveQuery(() => findArrivals(since), [since]);
  return pendingOffers(offers, arrivals ?? []);
}

async function findArrivals(since: number): Promise<Arrival[]> {
  if (!Number.isFinite(since)) return []; // nothing is offered
  const rows = await database.readings.where('order').aboveOrEqual(since).toArray();
  return rows.map(({ name, order }) => ({ name, at: order }));
}
