import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { useLanguage } from '#web/language/LanguageProvider.tsx';
import type { Words } from './facts.ts';

/** The words in which facts are told. */
export function useWords(): Words {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  return useMemo(() => ({ vocabulary, language, yes: t('state.yes'), no: t('state.no') }), [vocabulary, language, t]);
}
