import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type common from '#web/locales/fr/common.json';
import type about from '#web/locales/fr/about.json';
import type account from '#web/locales/fr/account.json';
import type decisions from '#web/locales/fr/decisions.json';
import type directory from '#web/locales/fr/directory.json';
import type edit from '#web/locales/fr/edit.json';
import type explore from '#web/locales/fr/explore.json';
import type history from '#web/locales/fr/history.json';
import type home from '#web/locales/fr/home.json';
import type before from '#web/locales/fr/before.json';
import type needs from '#web/locales/fr/needs.json';
import type overlaps from '#web/locales/fr/overlaps.json';
import type review from '#web/locales/fr/review.json';
import type thing from '#web/locales/fr/thing.json';
import { type Language, languageCodes } from './languages.ts';

/** One namespace per page, loaded with the page. Typed, so that the compiler checks every key. */
export interface Translations {
  about: typeof about;
  account: typeof account;
  common: typeof common;
  decisions: typeof decisions;
  directory: typeof directory;
  edit: typeof edit;
  explore: typeof explore;
  history: typeof history;
  home: typeof home;
  before: typeof before;
  needs: typeof needs;
  overlaps: typeof overlaps;
  review: typeof review;
  thing: typeof thing;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Translations;
  }
}

const localeFiles = import.meta.glob<{ default: object }>('../../locales/*/*.json');

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, callback) {
    const load = localeFiles[`../../locales/${language}/${namespace}.json`];
    if (!load) return callback(new Error(`No translations for ${namespace} in ${language}.`), false);
    load().then(
      (file) => callback(null, file.default as never),
      (error: Error) => callback(error, true),
    );
  },
};

/** Call once, before the first render. */
export const initI18n = (language: Language) =>
  i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languageCodes,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true, bindI18n: 'languageChanged loaded' },
    });

export const changeLanguage = async (language: Language) => {
  if (i18next.language !== language) await i18next.changeLanguage(language);
};

export const loadTranslations = (namespace: keyof Translations) => i18next.loadNamespaces(namespace);
