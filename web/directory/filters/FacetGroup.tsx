import { Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetsQuery } from '#web/api/operations.ts';
import styles from './FacetPanel.module.css';
import type { fields } from './filter.ts';
import type { ActiveFilter } from './useActiveFilters.ts';
import { useCounts } from './useCounts.ts';
import { useValueLabel } from '#web/directory/table/useValueLabel.ts';
import type { Listing } from '#web/directory/useListing.ts';

type Values = FacetsQuery['things']['facets'][number]['values'];

interface Props {
  field: (typeof fields)[number];
  listing: Listing;
  selected: ActiveFilter['values'];
  /** Counts within the filtered list. */
  values: Values;
}

const collapsedCount = 7;

/** Values of one field with counts. If some are selected, counts ignore this field: others would widen the list. */
export function FacetGroup({ field, listing, selected, values }: Props) {
  const { t } = useTranslation('directory');
  const [open, setOpen] = useState(false);
  const getLabel = useValueLabel(listing.kinds);
  const { data } = useCounts(listing, listing.without(field), [field], { skip: selected.length === 0 });
  const facetValues = data?.things.facets.find((facet) => facet.field === field)?.values ?? values;
  // Selected values stay visible, even with no results.
  const uncounted = selected.filter(({ value }) => !facetValues.some((facetValue) => facetValue.value === value));
  const counted = [...facetValues, ...uncounted.map((missing) => ({ ...missing, count: 0 }))];
  // Years are in order, latest first; "undated" comes before them.
  const all = field === 'year' ? counted.sort((a, b) => b.value.localeCompare(a.value)) : counted;
  const isSelected = (value: string) => selected.some((item) => item.value === value);

  // It is the type of the institutions themselves.
  if (field === 'institutionType' && listing.kinds.every(({ kind }) => kind === 'INSTITUTION')) return null;
  // Types are specific to a kind.
  if (field === 'type' && listing.kinds.length > 1 && selected.length === 0) return null;
  if (all.length < 2 && selected.length === 0) return null;
  const shown = all.filter(({ value }, index) => open || index < collapsedCount || isSelected(value));
  const toggle = (value: string, on: boolean) =>
    listing.change({
      [field]: on
        ? [...listing.filterValues[field], value]
        : listing.filterValues[field].filter((current) => current !== value),
    });
  return (
    <fieldset className={styles.group}>
      <legend>{t(`fields.${field}`)}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value} className={styles.value}>
            <Checkbox
              size="xs"
              checked={isSelected(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
              label={getLabel(field, value, label)}
            />
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
      {all.length > collapsedCount && (
        <UnstyledButton className={styles.more} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('fewer') : t('moreValues', { count: all.length - shown.length })}
        </UnstyledButton>
      )}
    </fieldset>
  );
}
