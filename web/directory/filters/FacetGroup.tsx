import { Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetsQuery } from '#web/api/operations.ts';
import styles from './FacetPanel.module.css';
import type { fields } from './filter.ts';
import type { Chosen } from './useActiveFilters.ts';
import { useCounts } from './useCounts.ts';
import { useValueLabel } from '#web/directory/table/useValueLabel.ts';
import type { Listing } from '#web/directory/useListing.ts';

type Values = FacetsQuery['things']['facets'][number]['values'];

interface Props {
  field: (typeof fields)[number];
  listing: Listing;
  chosen: Chosen['values'];
  /** The values within the list. */
  values: Values;
}

const few = 7;

/** The values of one field. Where some are chosen, the others are counted as if none were: they widen the list. */
export function FacetGroup({ field, listing, chosen, values }: Props) {
  const { t } = useTranslation('directory');
  const [open, setOpen] = useState(false);
  const labelOf = useValueLabel(listing.kinds);
  const { data } = useCounts(listing, listing.without(field), [field], { skip: chosen.length === 0 });
  const counted = data?.things.facets.find((one) => one.field === field)?.values ?? values;
  // What is chosen stays, even when nothing has it.
  const left = chosen.filter(({ value }) => !counted.some((one) => one.value === value));
  const all = [...counted, ...left.map((one) => ({ ...one, count: 0 }))];
  const isChosen = (value: string) => chosen.some((one) => one.value === value);

  // A type means something only within its kind.
  if (field === 'type' && listing.kinds.length > 1 && chosen.length === 0) return null;
  if (all.length < 2 && chosen.length === 0) return null;
  const shown = all.filter(({ value }, index) => open || index < few || isChosen(value));
  const choose = (value: string, on: boolean) =>
    listing.change({
      [field]: on ? [...listing.wishes[field], value] : listing.wishes[field].filter((one) => one !== value),
    });
  return (
    <fieldset className={styles.group}>
      <legend>{t(`fields.${field}`)}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value} className={styles.value}>
            <Checkbox
              size="xs"
              checked={isChosen(value)}
              onChange={(event) => choose(value, event.currentTarget.checked)}
              label={labelOf(field, value, label)}
            />
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
      {all.length > few && (
        <UnstyledButton className={styles.more} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('fewer') : t('moreValues', { count: all.length - shown.length })}
        </UnstyledButton>
      )}
    </fieldset>
  );
}
