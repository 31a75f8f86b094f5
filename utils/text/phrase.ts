import type { Language } from './language';

/** One text in both languages, side by side so that neither can be forgotten. */
export type Phrase = readonly [zh: string, en: string];

/** The phrase in a language, with `{name}` places filled. */
export function say(
  language: Language,
  [zh, en]: Phrase,
  values: Record<string, string | number> = {},
): string {
  const text = language === 'en' ? en : zh;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
