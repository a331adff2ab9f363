import { useTranslation } from 'react-i18next';
import { useThings } from '#web/domain/useThings.ts';
import { type Field, fields, otherFields, thingFields } from './filter.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { useValueLabel } from '#web/directory/table/useValueLabel.ts';

export interface ActiveFilter {
  field: Field;
  title: string;
  values: { value: string; label: string }[];
}

/** The change that removes all filters. */
export const clearFilters = (filters: readonly ActiveFilter[]) =>
  Object.fromEntries([...filters.map(({ field }) => field), 'undated'].map((field) => [field, null]));

/** The active filters with their labels. */
export function useActiveFilters({ filterValues, kinds }: Listing): ActiveFilter[] {
  const { t } = useTranslation('directory');
  const getLabel = useValueLabel(kinds);
  const { things } = useThings(thingFields.flatMap((field) => filterValues[field]));
  return (
    [...otherFields, ...fields]
      .filter((field) => filterValues[field].length > 0)
      // Beside a period, it is a switch and narrows nothing.
      .filter((field) => field !== 'undated' || filterValues.period.length === 0)
      .map((field) => ({
        field,
        title: t(`fields.${field}`),
        values: filterValues[field].map((value) => ({ value, label: getLabel(field, value, things.get(value)?.name) })),
      }))
  );
}
