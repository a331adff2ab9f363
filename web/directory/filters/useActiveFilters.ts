import { useTranslation } from 'react-i18next';
import { useThings } from '#web/domain/useThings.ts';
import { type Field, fields, ofThings } from './filter.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { useValueLabel } from '#web/directory/table/useValueLabel.ts';

export interface Chosen {
  field: Field;
  /** What the field is called, and its values in words. */
  title: string;
  values: { value: string; label: string }[];
}

/** Takes all of them away. */
export const withoutAll = (chosen: readonly Chosen[]) => Object.fromEntries(chosen.map(({ field }) => [field, null]));

/** The filters that are set, in words. */
export function useChosen({ wishes, kinds }: Listing): Chosen[] {
  const { t } = useTranslation('directory');
  const labelOf = useValueLabel(kinds);
  const { things } = useThings(ofThings.flatMap((field) => wishes[field]));
  return (['q', 'period', 'started', ...fields] as const)
    .filter((field) => wishes[field].length > 0)
    .map((field) => ({
      field,
      title: t(`fields.${field}`),
      values: wishes[field].map((value) => ({ value, label: labelOf(field, value, things.get(value)?.name) })),
    }));
}
