/** Languages of the interface, by their own names. */
export const languages = { fr: 'Français', es: 'Español', en: 'English' } as const;
export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (value: unknown): value is Language => languageCodes.includes(value as Language);

/** The name of a language (ISO 639-1) in the reader's language; as it is stored when it is not such a code. */
export function getLanguageName(code: string, reader: Language): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const key = 'maillage-language';

// Storage may be denied (private windows, policies): the choice then lasts as long as the URL.
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

/** In this order: the URL, the stored choice, the browser's languages, French. */
export function detectLanguage(requested: string | null): Language {
  const preferences = [
    requested,
    loadSavedLanguage(),
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  return preferences.find(isLanguage) ?? 'fr';
}
