/** The languages of the interface; Chinese is the first, whatever the browser speaks. */
export type Language = 'zh_CN' | 'en';

export const LANGUAGES: readonly Language[] = ['zh_CN', 'en'];
