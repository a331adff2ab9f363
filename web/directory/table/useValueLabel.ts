import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { findTypeField, type KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import type { Field } from '#web/directory/filters/filter.ts';

/** Labels of filter values: the model's label, else `apiLabel`, else the value. */
export function useValueLabel(kinds: readonly KindDescription[]) {
  const { t } = useTranslation('directory');
  const { t: tCommon } = useTranslation('common');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const statuses = useCurrentStatuses();
  return (field: Field, value: string, apiLabel?: string): string => {
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'currentStatus') return statuses.label(value);
    if (field === 'year' && value === 'undated') return t('undated');
    if (field === 'period' || field === 'started') return formatPeriod(toInterval(value) ?? value, language, tCommon);
    if (field === 'undated') return t(value === 'true' ? 'undated' : 'dated');
    if (field === 'institutionType') return vocabulary.label('InstitutionType', value);
    if (field === 'role') return vocabulary.label('Role', value);
    if (field === 'disputed') return t(value === 'true' ? 'disputed' : 'undisputed');
    const types = kinds.flatMap((kind) => findTypeField(kind)?.options ?? []);
    const type = field === 'type' ? types.find((option) => option.value === value)?.label : undefined;
    return type ?? apiLabel ?? value;
  };
}
