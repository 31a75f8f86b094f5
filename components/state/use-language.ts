import { useEffect, useState } from 'react';
import { languageItem } from '@/utils/settings/language';
import type { Language } from '@/utils/text/language';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';

export type Say = (phrase: Phrase, values?: Record<string, string | number>) => string;

/** The chosen language and its texts; follows a change made in another window. */
export function useLanguage(): { language: Language; text: Say } {
  const [language, setLanguage] = useState<Language>('zh_CN');
  useEffect(() => {
    void languageItem.getValue().then(setLanguage);
    return languageItem.watch(setLanguage);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  return { language, text: (phrase, values) => say(language, phrase, values) };
}
