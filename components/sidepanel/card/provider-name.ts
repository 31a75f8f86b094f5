import type { ProfileSummary } from '@/utils/settings/provider-profile';
import type { Phrase } from '@/utils/text/phrase';
import { SETTINGS_TEXT } from '../../settings/settings-text';

/** The provider as people know it. */
export function providerName({ provider }: ProfileSummary): Phrase {
  return SETTINGS_TEXT[provider];
}
