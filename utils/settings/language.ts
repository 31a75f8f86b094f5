import { storage } from 'wxt/utils/storage';
import type { Language } from '@/utils/text/language';

/** The language of the interface. It does not follow the browser: Chinese unless a person says else. */
export const languageItem = storage.defineItem<Language>('local:language', { fallback: 'zh_CN' });
