import { handle } from '@/utils/messaging/router';
import { LanguageInput, Nothing } from '@/utils/messaging/schemas';
import { languageItem } from '@/utils/settings/language';
import {
  loadProfile,
  ProfileInput,
  removeProfile,
  saveProfile,
  summarizeProfile,
} from '@/utils/settings/provider-profile';
import { createMenus } from './menus';
import type { Services } from './services';
import { tokenStore } from './token-store';

/** What only the extension's own pages may ask for. Secrets go in and never come out. */
export function registerSettingsRoutes(services: Services): void {
  const { vault, deskChanged } = services;
  handle('getProvider', 'extension', Nothing, async () => {
    const profile = await loadProfile();
    return profile && summarizeProfile(profile);
  });
  handle('saveProvider', 'extension', ProfileInput, async (input) => {
    await saveProfile(input, vault);
    await tokenStore.save(null);
    deskChanged();
    return { saved: true };
  });
  handle('removeProvider', 'extension', Nothing, async () => {
    await removeProfile();
    await tokenStore.save(null);
    deskChanged();
    return undefined;
  });
  handle('testProvider', 'extension', Nothing, () => testProvider(services));
  handle('setLanguage', 'extension', LanguageInput, async ({ language }) => {
    await languageItem.setValue(language);
    await createMenus(language);
    deskChanged();
    return undefined;
  });
}

async function testProvider({ provider }: Services) {
  const opened = await provider();
  const answer = 'outcome' in opened ? opened : await opened.test(new AbortController().signal);
  if (!answer) return { reason: null, message: null };
  const { outcome, message } = answer;
  return { reason: outcome.type === 'undetermined' ? outcome.reason : 'unreadable', message };
}
