/** The languages the interface speaks, as their speakers call them. */
export const languages = { fr: 'Français', es: 'Español', en: 'English' } as const;
export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (value: unknown): value is Language => languageCodes.includes(value as Language);

/** What a language (ISO 639-1) is called in the reader's. */
export const getLanguageName = (code: string, reader: Language) =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;

const key = 'maillage-language';

// Storage may be refused (private windows, policies): the choice then lasts as long as the address.
export function saveLanguage(language: Language) {
  try {
    localStorage.setItem(key, language);
  } catch {}
}

function loadSavedLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What the address says; else what was chosen before; else the first of the browser's that we speak; else French. */
export function detectLanguage(requested: string | null): Language {
  const preferences = [
    requested,
    loadSavedLanguage(),
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  return preferences.find(isLanguage) ?? 'fr';
}
