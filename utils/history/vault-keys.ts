import type { VaultKeyStore } from '@/utils/crypto/vault';
import type { HistoryDatabase } from './schema';

const KEY_ID = 'provider-secrets';

/** Keeps the vault's key in IndexedDB, where only this extension's own pages can use it. */
export function createVaultKeyStore(db: HistoryDatabase): VaultKeyStore {
  return {
    load: async () => (await db.vaultKeys.get(KEY_ID))?.key ?? null,
    save: async (key) => {
      await db.vaultKeys.put({ id: KEY_ID, key });
    },
  };
}
