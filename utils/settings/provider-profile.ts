import * as z from 'zod';
import { storage } from 'wxt/utils/storage';
import { HEX_16_BYTES } from '@/utils/crypto/sm4';
import type { Vault } from '@/utils/crypto/vault';

/** The vendor's own address; another one is for companies with a private deployment. */
export const QIXIANGYUN_ENDPOINT = 'https://api.qixiangyun.com';

const Sealed = z.object({ iv: z.string(), cipher: z.string() });

const StoredProfile = z.object({
  provider: z.literal('qixiangyun'),
  endpoint: z.url(),
  appKey: z.string().min(1),
  appSecret: Sealed,
  sm4Key: Sealed.nullable(),
});
export type StoredProfile = z.infer<typeof StoredProfile>;

/** What a person types; a null secret keeps the stored one. */
export const ProfileInput = z.object({
  provider: z.literal('qixiangyun'),
  endpoint: z.url({ protocol: /^https?$/ }).max(300),
  appKey: z.string().trim().min(1).max(200),
  appSecret: z.string().trim().min(1).max(500).nullable(),
  sm4Key: z.string().trim().regex(HEX_16_BYTES).nullable(),
  /** True keeps the stored SM4 key when `sm4Key` is null; false removes it. */
  keepSm4Key: z.boolean(),
});
export type ProfileInput = z.infer<typeof ProfileInput>;

/** What a page may know of the profile: never a secret. */
export interface ProfileSummary {
  provider: 'qixiangyun';
  endpoint: string;
  appKey: string;
  hasSm4Key: boolean;
}

/** The opened account, for the background only. */
export interface OpenedProfile {
  endpoint: string;
  appKey: string;
  appSecret: string;
  sm4Key: string | null;
}

const item = storage.defineItem<unknown>('local:providerProfile', { fallback: null });

/** The stored profile, or null when none is set or what is stored cannot be read. */
export async function loadProfile(): Promise<StoredProfile | null> {
  return StoredProfile.safeParse(await item.getValue()).data ?? null;
}

/**
 * Seals the secrets and stores the profile.
 *
 * @throws RangeError when no secret is given and none is stored for this AppKey
 */
export async function saveProfile(input: ProfileInput, vault: Vault): Promise<void> {
  const before = await loadProfile();
  const kept = before?.appKey === input.appKey ? before : null;
  const appSecret = input.appSecret === null ? kept?.appSecret : await vault.seal(input.appSecret);
  if (!appSecret) throw new RangeError('the secret is missing');
  const sm4Key =
    input.sm4Key === null
      ? ((input.keepSm4Key ? kept?.sm4Key : null) ?? null)
      : await vault.seal(input.sm4Key);
  const { provider, appKey } = input;
  const endpoint = input.endpoint.replace(/\/+$/, '');
  await item.setValue({ provider, endpoint, appKey, appSecret, sm4Key } satisfies StoredProfile);
}

/** Removes the account with its secrets. */
export async function removeProfile(): Promise<void> {
  await item.removeValue();
}

/** Opens the secrets. @throws DOMException when they were sealed with another key */
export async function openProfile(profile: StoredProfile, vault: Vault): Promise<OpenedProfile> {
  const { endpoint, appKey } = profile;
  const appSecret = await vault.open(profile.appSecret);
  const sm4Key = profile.sm4Key ? await vault.open(profile.sm4Key) : null;
  return { endpoint, appKey, appSecret, sm4Key };
}

/** The profile without its secrets. */
export function summarizeProfile(profile: StoredProfile): ProfileSummary {
  const { provider, endpoint, appKey, sm4Key } = profile;
  return { provider, endpoint, appKey, hasSm4Key: sm4Key !== null };
}
