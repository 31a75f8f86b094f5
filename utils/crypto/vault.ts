import { base64ToBytes, bytesToBase64 } from './encoding';

/** A secret at rest: AES-256-GCM, vector and cipher text in Base64. */
export interface SealedText {
  iv: string;
  cipher: string;
}

/** Seals and opens secrets with a key that cannot be exported. */
export interface Vault {
  seal(text: string): Promise<SealedText>;
  /** @throws DOMException (OperationError) when the text was altered or sealed with another key */
  open(sealed: SealedText): Promise<string>;
}

/** Where the vault's key is kept: structured clone keeps a CryptoKey non-extractable. */
export interface VaultKeyStore {
  load(): Promise<CryptoKey | null>;
  save(key: CryptoKey): Promise<void>;
}

/** The vault over a key store; the key is made at first use. */
export function createVault(store: VaultKeyStore): Vault {
  let key: Promise<CryptoKey> | null = null;
  const getKey = () => {
    key ??= loadOrMakeKey(store).catch((error: unknown) => {
      key = null; // a failed read must not lock the vault until the worker dies
      throw error;
    });
    return key;
  };
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = new TextEncoder().encode(text);
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await getKey(), data);
      return { iv: bytesToBase64(iv), cipher: bytesToBase64(new Uint8Array(cipher)) };
    },
    async open({ iv, cipher }) {
      const algorithm = { name: 'AES-GCM', iv: base64ToBytes(iv) };
      const data = await crypto.subtle.decrypt(algorithm, await getKey(), base64ToBytes(cipher));
      return new TextDecoder().decode(data);
    },
  };
}

async function loadOrMakeKey(store: VaultKeyStore): Promise<CryptoKey> {
  const known = await store.load();
  if (known) return known;
  const algorithm = { name: 'AES-GCM', length: 256 };
  const made = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  await store.save(made);
  return made;
}
