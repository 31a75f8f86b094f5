import { browser } from 'wxt/browser';
import { createVault } from '@/utils/crypto/vault';
import type { Vault } from '@/utils/crypto/vault';
import { createJobStore } from '@/utils/history/jobs';
import { createReadingQueue } from '@/utils/history/reading-queue';
import type { ReadingStore } from '@/utils/history/readings';
import { createReadingStore } from '@/utils/history/readings';
import { createRecordStore } from '@/utils/history/records';
import { openDatabase } from '@/utils/history/schema';
import { createVaultKeyStore } from '@/utils/history/vault-keys';
import type { LookUpAnswer, Place } from '@/utils/messaging/protocol';
import { loadProfile } from '@/utils/settings/provider-profile';
import { languageItem } from '@/utils/settings/language';
import { loadReadingTerms } from '@/utils/settings/reading';
import type { Provider } from '@/utils/verify/provider';
import type { ProviderAnswer } from '@/utils/verify/provider';
import type { Desk } from '@/utils/verify/desk';
import { createDesk } from '@/utils/verify/desk';
import { openActiveProvider } from './active-provider';
import { createBroadcaster } from './broadcast';
import { createHeavyHost } from './heavy-host';
import type { ReaderDesk } from './reader-desk';
import { createReaderDesk } from './reader-desk';
import { stateOfKeys } from './states';
import { setReaderAlarm, setWakeAlarm } from './wake';

/** Everything the background's routes work with. */
export interface Services {
  desk: Desk;
  vault: Vault;
  /** Resolves when the jobs of a former life have been taken up again. */
  ready: Promise<void>;
  readings: ReadingStore;
  reader: ReaderDesk;
  provider: () => Promise<Provider | ProviderAnswer>;
  lookUp: (keys: readonly string[]) => Promise<LookUpAnswer>;
  /** Tells every page that the desk itself (account, language) has changed. */
  deskChanged: () => void;
  openPlace: (place: Place, key: string | null) => Promise<void>;
}

export function createServices(): Services {
  void closeStorageToPages();
  const db = openDatabase();
  const jobs = createJobStore(db);
  const records = createRecordStore(db);
  const vault = createVault(createVaultKeyStore(db));
  const lookUp = async (keys: readonly string[]): Promise<LookUpAnswer> => {
    const profile = await loadProfile();
    const provider = profile && { id: profile.provider, name: '企享云' };
    const language = await languageItem.getValue();
    return {
      desk: { provider, language },
      states: await stateOfKeys(keys, jobs, records, language),
    };
  };
  const broadcast = createBroadcaster(lookUp);
  const provider = () => openActiveProvider(vault);
  const desk = createDesk({
    jobs,
    records,
    provider,
    now: Date.now,
    changed: broadcast,
    wakeAt: setWakeAlarm,
  });
  return {
    desk,
    vault,
    readings: createReadingStore(db, loadReadingTerms),
    reader: createReaderDesk(createHeavyHost(), createReadingQueue(db), Date.now, setReaderAlarm),
    ready: desk.resume(),
    provider,
    lookUp,
    deskChanged: () => broadcast([]),
    openPlace,
  };
}

async function openPlace(place: Place, key: string | null): Promise<void> {
  const hash = place === 'record' && key !== null ? `#/records/${key}` : '#/settings';
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hash}` as '/') });
}

/** Content scripts may read `storage.local` unless it is closed to them; Firefox cannot close it. */
async function closeStorageToPages(): Promise<void> {
  const area: Partial<typeof browser.storage.local> = browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
