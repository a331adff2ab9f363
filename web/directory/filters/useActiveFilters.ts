import { useTranslation } from 'react-i18next';
import { useThings } from '#web/domain/useThings.ts';
import { type Field, fields, thingFields } from './filter.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { useValueLabel } from '#web/directory/table/useValueLabel.ts';

export interface ActiveFilter {
  field: Field;
  title: string;
  values: { value: string; label: string }[];
}

/** The change that removes all filters. */
export const clearFilters = (filters: readonly ActiveFilter[]) =>
  Object.fromEntries(filters.map(({ field }) => [field, null]));

/** The active filters with their labels. */
export function useActiveFilters({ filterValues, kinds }: Listing): ActiveFilter[] {
  const { t } = useTranslation('directory');
  const getLabel = useValueLabel(kinds);
  const { things } = useThings(thingFields.flatMap((field) => filterValues[field]));
  return (['q', 'period', 'started', ...fields] as const)
    .filter((field) => filterValues[field].length > 0)
    .map((field) => ({
      field,
      title: t(`fields.${field}`),
      values: filterValues[field].map((value) => ({ value, label: getLabel(field, value, things.get(value)?.name) })),
    }));
}
