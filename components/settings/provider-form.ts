import { HEX_16_BYTES } from '@/utils/crypto/sm4';
import type { ProfileInput, ProfileSummary } from '@/utils/settings/provider-profile';
import type { Phrase } from '@/utils/text/phrase';
import { SETTINGS_TEXT as TEXT } from './settings-text';

/** What stands in the form; an empty secret means: keep the stored one. */
export interface FormValues {
  endpoint: string;
  appKey: string;
  appSecret: string;
  sm4Key: string;
}

/** The first thing that keeps the form from being saved, or null. */
export function findProblem(values: FormValues, stored: ProfileSummary | null): Phrase | null {
  if (!isEndpoint(values.endpoint.trim())) return TEXT.badEndpoint;
  if (values.appKey.trim() === '') return TEXT.badKey;
  const keepsSecret = stored?.appKey === values.appKey.trim();
  if (values.appSecret.trim() === '' && !keepsSecret) return TEXT.badSecret;
  const sm4Key = values.sm4Key.trim();
  return sm4Key === '' || HEX_16_BYTES.test(sm4Key) ? null : TEXT.badSm4;
}

/** The form as the background takes it. */
export function toProfileInput(values: FormValues): ProfileInput {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    provider: 'qixiangyun',
    endpoint: values.endpoint.trim(),
    appKey: values.appKey.trim(),
    appSecret: orNull(values.appSecret),
    sm4Key: orNull(values.sm4Key),
    keepSm4Key: true,
  };
}

/** Secrets travel over https only; plain http is for this machine. */
function isEndpoint(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.search !== '') return false;
  const isLocal = ['127.0.0.1', 'localhost'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
}
