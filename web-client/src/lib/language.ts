export const LANGUAGES = ['en', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'he' ? 'rtl' : 'ltr');

/** The locale whose habits dates and numbers follow; British English, because the week's dates are read day first. */
export const localeOf = (language: Language): string => (language === 'he' ? 'he-IL' : 'en-GB');
