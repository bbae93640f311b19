import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, isLanguage, type Language } from '@/lib/language';
import { remember } from '@/lib/storage';

/** Shared with public/boot.js, which applies it before the first paint. */
const KEY = 'tracker.language';

const catalogues = import.meta.glob<Record<string, unknown>>('./{en,he}/*.json', { import: 'default' });

/** Each feature's texts are a file of their own and arrive with its page. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = catalogues[`./${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`no texts for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

const painted = (): Language => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
};

const paint = (language: string): void => {
  if (!isLanguage(language)) return;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};

export const startI18n = async (language: Language = painted()): Promise<void> => {
  i18next.on('languageChanged', paint);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  // Nothing has been refused yet, so the first page does not wait for the words of refusals.
  void loadTexts('problems');
};

/** Changes the language of this browser; the account's own setting is changed by the settings page. */
export const changeLanguage = async (language: Language): Promise<void> => {
  remember(KEY, language);
  await i18next.changeLanguage(language);
};

/** For route loaders: the texts are there before the page is painted. */
export const loadTexts = async (...namespaces: string[]): Promise<void> => {
  await i18next.loadNamespaces(namespaces);
};
