import { useTranslation } from 'react-i18next';
import { FacetGroup } from './FacetGroup.tsx';
import type { FacetsQuery } from '#web/api/operations.ts';
import { fields } from './filter.ts';
import styles from './FacetPanel.module.css';
import { PeriodFilter } from './PeriodFilter.tsx';
import type { Chosen } from './useActiveFilters.ts';
import type { Listing } from '#web/directory/useListing.ts';

interface Props {
  listing: Listing;
  chosen: readonly Chosen[];
  facets: FacetsQuery['things']['facets'] | undefined;
}

/** What the list can be narrowed by, with how long it would be then. */
export function FacetPanel({ listing, chosen, facets }: Props) {
  const { t } = useTranslation('directory');
  return (
    <section className={styles.panel} aria-label={t('narrow')}>
      {fields.map((field) => (
        <FacetGroup
          key={field}
          field={field}
          listing={listing}
          chosen={chosen.find((one) => one.field === field)?.values ?? []}
          values={facets?.find((one) => one.field === field)?.values ?? []}
        />
      ))}
      <PeriodFilter key={listing.wishes.period[0]} listing={listing} />
    </section>
  );
}
