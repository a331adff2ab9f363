import { useTranslation } from 'react-i18next';
import { FacetGroup } from './FacetGroup.tsx';
import type { FacetsQuery } from '#web/api/operations.ts';
import { fields } from './filter.ts';
import styles from './FacetPanel.module.css';
import { PeriodFilter } from './PeriodFilter.tsx';
import type { ActiveFilter } from './useActiveFilters.ts';
import type { Listing } from '#web/directory/useListing.ts';

interface Props {
  listing: Listing;
  activeFilters: readonly ActiveFilter[];
  facets: FacetsQuery['things']['facets'] | undefined;
}

/** All facets of the list. */
export function FacetPanel({ listing, activeFilters, facets }: Props) {
  const { t } = useTranslation('directory');
  return (
    <section className={styles.panel} aria-label={t('narrow')}>
      <PeriodFilter key={listing.filterValues.period[0]} listing={listing} />
      {fields.map((field) => (
        <FacetGroup
          key={field}
          field={field}
          listing={listing}
          selected={activeFilters.find((filter) => filter.field === field)?.values ?? []}
          values={facets?.find((facet) => facet.field === field)?.values ?? []}
        />
      ))}
    </section>
  );
}
