import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import type { FactFormat } from '#web/directory/facts.ts';

export function useFactFormat(): FactFormat {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  return useMemo(() => ({ vocabulary, language, yes: t('state.yes'), no: t('state.no') }), [vocabulary, language, t]);
}
