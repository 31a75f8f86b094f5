import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { pendingOffers } from '@/components/downloads/pending-offers';
import type { DownloadOffer } from '@/utils/settings/download-offers';
import { addOffer, downloadOffersItem, takeOffer } from '@/utils/settings/download-offers';

const offer = (id: number, over: Partial<DownloadOffer> = {}): DownloadOffer => ({
  id,
  name: `发票-${id}.pdf`,
  url: `https://files.example.test/${id}`,
  at: 1000 + id,
  ...over,
});

describe('offers', () => {
  it('are gone when the file itself came in after the download', () => {
    const offers = [offer(1), offer(2, { closed: true })];
    const arrivals = [{ name: '发票-2.pdf', at: 1002 }];
    expect(pendingOffers(offers, arrivals)).toEqual([offer(1)]);
  });

  it('stay when a file of the same name came before', () => {
    expect(pendingOffers([offer(1)], [{ name: '发票-1.pdf', at: 1000 }])).toEqual([offer(1)]);
  });
});

describe('the list of offers', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('keeps the newest first, each once, and no more than twenty', async () => {
    for (let id = 1; id <= 25; id++) await addOffer(offer(id));
    await addOffer(offer(24, { closed: true }));
    const kept = await downloadOffersItem.getValue();
    expect(kept).toHaveLength(20);
    expect(kept.slice(0, 3).map(({ id }) => id)).toEqual([24, 25, 23]);
    expect(kept[0]?.closed).toBe(true);
  });

  it('hands an offer out once', async () => {
    await addOffer(offer(1));
    expect(await takeOffer(1)).toEqual(offer(1));
    expect(await takeOffer(1)).toBeNull();
  });
});
