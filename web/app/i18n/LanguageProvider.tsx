import { type ReactNode, createContext, use, useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Language, detectLanguage, saveLanguage } from './languages.ts';
import { changeLanguage } from './i18n.ts';

interface LanguageState {
  language: Language;
  /** The language as the API's enum value. */
  apiLanguage: Uppercase<Language>;
  setLanguage(language: Language): void;
}

const LanguageContext = createContext<LanguageState | null>(null);

/** The language of the interface: from the URL, saved in local storage, set on <html lang>. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [searchParams, setSearchParams] = useSearchParams();
  const requested = searchParams.get('lang');
  const language = useMemo(() => detectLanguage(requested), [requested]);

  const setLanguage = useCallback(
    (code: Language) => {
      saveLanguage(code);
      setSearchParams((params) => (params.set('lang', code), params), { replace: true, preventScrollReset: true });
    },
    [setSearchParams],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    void changeLanguage(language);
  }, [language]);

  const state = useMemo(
    () => ({ language, apiLanguage: language.toUpperCase() as Uppercase<Language>, setLanguage }),
    [language, setLanguage],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (!state) throw new Error('useLanguage must be used inside a LanguageProvider.');
  return state;
}
