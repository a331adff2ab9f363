import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useAnswer.ts';
import { ChosenDocument } from './Chosen.graphql.ts';
import { type Field, fields, ofThings } from './filter.ts';
import type { Listing } from './useListing.ts';
import { useValueLabel } from './useValueLabel.ts';

export interface Chosen {
  field: Field;
  /** What the field is called, and its values in words. */
  title: string;
  values: { value: string; label: string }[];
}

/** The filters that are set, in words. */
export function useChosen({ wishes, kinds }: Listing): Chosen[] {
  const { t } = useTranslation('directory');
  const labelOf = useValueLabel(kinds);
  const ids = [...new Set(ofThings.flatMap((field) => wishes[field]))];
  const { data } = useAnswer(ChosenDocument, { ids }, { skip: ids.length === 0 });
  const names = new Map((data?.nodes ?? []).flatMap((thing) => (thing ? [[thing.id, thing.name]] : [])));
  return (['q', 'period', ...fields] as const)
    .filter((field) => wishes[field].length > 0)
    .map((field) => ({
      field,
      title: t(`fields.${field}`),
      values: wishes[field].map((value) => ({ value, label: labelOf(field, value, names.get(value)) })),
    }));
}
