import { type ReactNode, createContext, use, useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Language, languageOf, remember } from './languages.ts';
import { speak } from './i18n.ts';

interface Speaking {
  language: Language;
  /** The same as the API writes it. */
  code: Uppercase<Language>;
  choose(language: Language): void;
}

const SpeakingContext = createContext<Speaking | null>(null);

/** The reader's language: in the address when chosen, remembered, and told by <html lang>. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useSearchParams();
  const addressed = address.get('lang');
  const language = useMemo(() => languageOf(addressed), [addressed]);

  const choose = useCallback(
    (chosen: Language) => {
      remember(chosen);
      setAddress((before) => (before.set('lang', chosen), before), { replace: true, preventScrollReset: true });
    },
    [setAddress],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    void speak(language);
  }, [language]);

  const speaking = useMemo(
    () => ({ language, code: language.toUpperCase() as Uppercase<Language>, choose }),
    [language, choose],
  );
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

export function useLanguage(): Speaking {
  const speaking = use(SpeakingContext);
  if (!speaking) throw new Error('useLanguage needs a LanguageProvider above it.');
  return speaking;
}
