import { useTranslation } from 'react-i18next';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';

/** The statuses of today: those that can be stated, and that no source tells the outcome. */
export function useCurrentStatuses() {
  const { t } = useTranslation('common');
  const values = [...useVocabulary().values('Status'), { value: 'OUTCOME_UNKNOWN', label: t('status.outcomeUnknown') }];
  return { values, label: (status: string) => values.find(({ value }) => value === status)?.label ?? status };
}
