import { browser } from 'wxt/browser';
import type { Vault } from '@/utils/crypto/vault';
import { hostPatternOf } from '@/utils/settings/host-pattern';
import { loadProfile, openProfile } from '@/utils/settings/provider-profile';
import type { Provider, ProviderAnswer } from '@/utils/verify/provider';
import { undetermined } from '@/utils/verify/provider';
import { createQixiangyun } from '@/utils/verify/providers/qixiangyun/client';
import { tokenStore } from './token-store';

let opened: { signature: string; provider: Provider } | null = null;

/** The provider of the stored profile; the same object while the profile stays, so logins are shared. */
export async function openActiveProvider(vault: Vault): Promise<Provider | ProviderAnswer> {
  const profile = await loadProfile();
  if (!profile) return undetermined('no-provider');
  if (!(await mayConnect(profile.endpoint))) return undetermined('no-permission');
  const signature = JSON.stringify(profile);
  if (opened?.signature === signature) return opened.provider;
  const account = await openProfile(profile, vault);
  const provider = createQixiangyun(account, {
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    tokens: tokenStore,
  });
  opened = { signature, provider };
  return provider;
}

/** Whether the browser lets the background connect to the provider's host. */
function mayConnect(endpoint: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPatternOf(endpoint)] });
}
