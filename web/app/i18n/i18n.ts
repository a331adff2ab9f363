import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type common from '#web/locales/fr/common.json';
import type about from '#web/locales/fr/about.json';
import type decisions from '#web/locales/fr/decisions.json';
import type directory from '#web/locales/fr/directory.json';
import type explore from '#web/locales/fr/explore.json';
import type home from '#web/locales/fr/home.json';
import type before from '#web/locales/fr/before.json';
import type overlaps from '#web/locales/fr/overlaps.json';
import type review from '#web/locales/fr/review.json';
import type thing from '#web/locales/fr/thing.json';
import { type Language, codes } from './languages.ts';

/**
 * The words of the interface: one file per page and language, loaded with the page. A new page adds
 * its file in three languages and its line here, which lets the compiler check every key.
 */
export interface Words {
  about: typeof about;
  common: typeof common;
  decisions: typeof decisions;
  directory: typeof directory;
  explore: typeof explore;
  home: typeof home;
  before: typeof before;
  overlaps: typeof overlaps;
  review: typeof review;
  thing: typeof thing;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Words;
  }
}

const files = import.meta.glob<{ default: object }>('../../locales/*/*.json');

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, page, done) {
    const load = files[`../../locales/${language}/${page}.json`];
    if (!load) return done(new Error(`No words for ${page} in ${language}.`), false);
    load().then(
      (file) => done(null, file.default as never),
      (error: Error) => done(error, true),
    );
  },
};

/** Called once, before the first page is drawn. */
export const startSpeaking = (language: Language) =>
  i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: codes,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true, bindI18n: 'languageChanged loaded' },
    });

export const speak = async (language: Language) => {
  if (i18next.language !== language) await i18next.changeLanguage(language);
};

/** The words of a page come along with its code. */
export const loadWords = (page: keyof Words) => i18next.loadNamespaces(page);
