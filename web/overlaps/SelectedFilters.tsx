import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { ActiveFilters } from '#web/ui/ActiveFilters.tsx';
import { useThings } from '#web/domain/useThings.ts';
import { type FilterField, filterFields, useFilters } from './useFilters.ts';

/** The current filters, each removable. */
export function SelectedFilters() {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const { t: tCommon } = useTranslation('common');
  const { language } = useLanguage();
  const statuses = useCurrentStatuses();
  const { filters, setFilters } = useFilters();
  const { things } = useThings([...filters.theme, ...filters.place, ...filters.country, ...filters.actor]);
  const getLabel = (field: FilterField, value: string) => {
    if (field === 'kind') return vocabulary.kind(value)?.pluralLabel ?? value;
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'currentStatus') return statuses.label(value);
    if (field === 'institutionType') return vocabulary.label('InstitutionType', value);
    if (field === 'period') return formatPeriod(toInterval(value)!, language, tCommon);
    return things.get(value)?.name ?? value;
  };
  const selected = filterFields
    .filter((field) => filters[field].length > 0)
    .map((field) => ({
      field,
      title: t(`filters.fields.${field}`),
      values: filters[field].map((value) => ({ value, label: getLabel(field, value) })),
    }));
  return (
    <ActiveFilters
      filters={selected}
      remove={(field, value) =>
        setFilters({
          [field]: filters[field].filter((current) => current !== value),
          ...(field === 'period' && { undated: null }),
        })
      }
      removeAll={() => setFilters(Object.fromEntries([...filterFields, 'undated'].map((field) => [field, null])))}
    />
  );
}
